using System.Collections.Frozen;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The words by which lead words are recognised. A new verb is one word more here and one row in a test.
/// </summary>
internal static class LeadLists
{
    public static readonly FrozenSet<string> Verbs = WordSet.Of("""
        accepts acknowledges adopts affirms agrees aims appeals applauds appoints appreciates approves asks authorizes
        believes calls celebrates commemorates commends commits concludes concurs condemns confirms congratulates
        considers cautions decides declares demands deplores designates determines directs draws elects emphasizes
        encourages endorses establishes expects expresses extends highlights insists instructs intends invites looks
        notes notices observes offers pays pledges proclaims proposes reaffirms reasserts recalls recognizes recommends
        regards regrets reiterates rejects reminds renews repeats requests resolves sets shares stands stresses
        strengthens submits suggests supports takes thanks transmits trusts underlines underscores understands
        undertakes upholds urges values welcomes wishes
        """);

    public static readonly FrozenSet<string> States = WordSet.Of("""
        alarmed anxious appalled assured aware cognizant committed concerned confident conscious convinced desirous
        determined dismayed distressed disturbed eager encouraged faithful grateful guided heartened hopeful impressed
        indebted inspired mindful moved persuaded pleased preoccupied resolved respectful saddened satisfied shocked
        """);

    public static readonly FrozenSet<string> IrregularParticiples = WordSet.Of(
        "heard met taken given seen held made had borne regard drawn");

    public static readonly FrozenSet<string> NotParticiples = WordSet.Of("""
        during nothing something anything everything morning evening beijing spring string concerning regarding
        including excluding notwithstanding pending according having
        """);

    public static readonly FrozenSet<string> NotAdverbs = WordSet.Of(
        "family italy supply assembly july early only daily");

    public static readonly FrozenSet<string> Degrees =
        WordSet.Of(
            "deep deepest grave great greatest profound sincere serious strong warm particular keen full special much");

    public static readonly FrozenSet<string> Feelings = WordSet.Of("""
        acknowledgement admiration alarm anxiety appreciation approval concern condolences conviction determination
        disappointment dismay gratitude hope indignation interest intention pride readiness regret resolve
        satisfaction solidarity support sympathy thanks willingness wish
        """);

    /// <summary>What follows certain verbs and belongs to them.</summary>
    public static readonly FrozenDictionary<string, string[]> Tails = new (string Verbs, string[] Tails)[]
    {
        ("bearing keeping having", ["in mind"]),
        ("taking takes", ["into account", "into consideration", "due note", "note"]),
        ("drawing draws", ["the attention", "attention"]),
        ("paying pays", ["special tribute", "tribute"]),
        ("calling calls", ["upon", "for", "on"]),
        ("setting sets", ["out"]),
        ("looking looks", ["forward"]),
        ("committing commits", ["itself", "themselves"]),
        ("standing stands", ["ready"]),
    }.SelectMany(row => row.Verbs.Split(' ').Select(verb => KeyValuePair.Create(verb, row.Tails))).ToFrozenDictionary();

    /// <summary>Verbs whose object is a feeling: <c>expresses its gratitude</c>.</summary>
    public static readonly FrozenSet<string> Expressing =
        WordSet.Of(
            "expresses expressing extends extending reiterates reiterating conveys conveying renews renewing voicing");
}

namespace ICDD.Drafting.Documents;

/// <summary>Where the delegations sign under an adopted text, in the order of their names.</summary>
internal static class Signatures
{
    private const string Line = "______________________";

    public static IEnumerable<Block> Of(Draft draft, Words words)
    {
        var signing = draft.Seating.Alphabetical.Where(delegation => !delegation.Departed).ToList();
        if (draft.Conference?.Layout?.HasSignatures is not true || signing.Count == 0)
            yield break;
        yield return new Table(
            words["SignatureTable"],
            [
                new Column(words["SignsFor"], 36),
                new Column(words["HeadOfDelegation"], 34),
                new Column(words["Signature"], 30),
            ],
            signing.Select(delegation => new Row([
                Cell.Of(Delegations.NameOf(delegation)),
                Cell.Of(Delegations.HeadOf(draft, delegation)),
                Cell.Of(Line),
            ])).ToSequence());
    }
}

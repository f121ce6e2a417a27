using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web;

/// <summary>Says a recorded act in one sentence of the reader's language; the key is the event's name.</summary>
public sealed partial class Sentences(Words words)
{
    public string Of(RecordedAct act) =>
        Fact().Replace(words[KeyOf(act.Entry.Event)], match => Say(act, match.Groups[1].Value) ?? match.Value);

    public string By(RecordedAct act) => act.Plate.Length > 0 ? act.Plate : words.Say(act.Entry.By.Role);

    /// <summary>The same act reads otherwise where it was done in somebody's name, or on a proposal.</summary>
    public static string KeyOf(Event happened) => happened switch
    {
        ProposalTabled { Origin: ProposalOrigin.Floor } => "Event_ProposalTabledFromTheFloor",
        CommentMade { OnProposal: not null } => "Event_CommentMadeOnProposal",
        _ => $"Event_{happened.GetType().Name}",
    };

    /// <summary>What was said beside the act: a reason, a rationale, the comment itself.</summary>
    public static string Said(Event happened) => happened switch
    {
        CommentMade comment => comment.Text,
        ReplyMade reply => reply.Text,
        ProposalTabled tabled => tabled.Rationale,
        ProposalReplaced replaced => replaced.Rationale,
        ProposalDeclined declined => declined.Reason,
        ReopeningAsked asked => asked.Reason,
        ClauseReopened reopened => reopened.Reason,
        AdoptionObjected objected => objected.Reason,
        StatementMade statement => statement.Text,
        EditorialChangeChallenged challenged => challenged.Reason,
        ChallengeUpheld upheld => upheld.Reason,
        ChallengeDismissed dismissed => dismissed.Reason,
        CorrigendumIssued corrigendum => corrigendum.Reason,
        _ => "",
    };

    /// <summary>The words that came into the text, or were to.</summary>
    public static string Text(Event happened) => happened switch
    {
        ClauseDrafted drafted => drafted.Clause.Text,
        ClauseEdited edited => edited.Text,
        ProposalTabled tabled => Text(tabled.Change),
        ProposalReplaced replaced => Text(replaced.Change),
        ProposalAccepted accepted => accepted.Text,
        ClauseReworded reworded => reworded.Text,
        AdditionReworded reworded => reworded.Text,
        EditorialChangeMade changed => changed.Text,
        _ => "",
    };

    private static string Text(Change change) => change switch
    {
        Modification modification => modification.Text,
        Addition addition => addition.Text,
        _ => "",
    };

    private string? Say(RecordedAct act, string fact) => fact switch
    {
        "By" => By(act),
        "Clause" => act.Number,
        "Proposal" => act.Proposal?.Symbol,
        "Delegation" => act.Delegation,
        "Change" when ChangeOf(act.Entry.Event) is { } change => words[$"Proposed_{change.GetType().Name}"],
        "Reflects" => string.Join(", ", ((ClauseReworded)act.Entry.Event).Reflects.Select(each => each.Symbol)),
        _ => Subject.FactsOf(act.Entry.Event).FirstOrDefault(each => each.Name == fact)?.GetValue(act.Entry.Event) switch
        {
            Enum kind => words.Say(kind),
            var value => value?.ToString(),
        },
    };

    private static Change? ChangeOf(Event happened) => happened switch
    {
        ProposalTabled tabled => tabled.Change,
        ProposalReplaced replaced => replaced.Change,
        _ => null,
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Fact();
}

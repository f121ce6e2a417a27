using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web;

/// <summary>Says a recorded act in one sentence of the reader's language; the key is the event's name.</summary>
public sealed partial class Sentences(Words words)
{
    public string Of(RecordedAct act) => Fact().Replace(
        words[act.IsVeiled ? $"{KeyOf(act.Entry.Event)}BySomebody" : KeyOf(act.Entry.Event)],
        match => Say(act, match.Groups[1].Value) ?? match.Value);

    public string By(RecordedAct act) => act.Plate.Length > 0 ? act.Plate : words.Say(act.Entry.By.Role);

    /// <summary>The same act reads otherwise where it was done in somebody's name, or on a proposal.</summary>
    public static string KeyOf(Event happened) => happened switch
    {
        PositionTaken { By.Group: not null } => "Event_PositionTakenForGroup",
        PositionReconfirmed { By.Group: not null } => "Event_PositionReconfirmedForGroup",
        PositionWithdrawn { By.Group: not null } => "Event_PositionWithdrawnForGroup",
        ProposalTabled { OnBehalfOf: not null } => "Event_ProposalTabledForGroup",
        ProposalTabled { Origin: ProposalOrigin.Floor } => "Event_ProposalTabledFromTheFloor",
        ProposalAccepted { ReflectedIn: not null } => "Event_ProposalAcceptedReflected",
        CommentMade { OnProposal: not null } => "Event_CommentMadeOnProposal",
        SilenceBroken { Delegation.Value: null, Clauses.Count: 0 } => "Event_SilenceBrokenSomewhere",
        SilenceBroken { Delegation.Value: null } => "Event_SilenceBrokenBySomebody",
        SilenceBroken { Timing: BreakTiming.Late } => "Event_SilenceBrokenLate",
        SilenceBreakTakenBack { Clauses.Count: 0 } => "Event_SilenceBreakTakenBackSomewhere",
        SilenceExpired { Unbroken.Count: 0 } => "Event_SilenceExpiredBroken",
        ProposalsFollowed { Ambiguous.Count: 0 } => "Event_ProposalsFollowedAll",
        ProposalsFollowed { Followed.Count: 0 } => "Event_ProposalsFollowedNone",
        _ => $"Event_{happened.GetType().Name}",
    };

    /// <summary>What was said beside the act: a reason, a rationale, the comment itself.</summary>
    public static string Said(Event happened) => happened switch
    {
        CommentMade comment => comment.Text,
        ReplyMade reply => reply.Text,
        PositionTaken taken => taken.Remark,
        MemberDissociated dissociated => dissociated.Remark,
        ProposalTabled tabled => tabled.Rationale,
        ProposalReplaced replaced => replaced.Rationale,
        ProposalDeclined declined => declined.Reason,
        AmendmentDeclined declined => declined.Reason,
        FloorProposalRetracted retracted => retracted.Reason,
        ReopeningAsked asked => asked.Reason,
        ReopeningDeclined declined => declined.Reason,
        ClauseReopened reopened => reopened.Reason,
        SilenceBroken broken => broken.Reason,
        SilenceCancelled cancelled => cancelled.Reason,
        LateBreakDeclined declined => declined.Reason,
        ExpiryUndone undone => undone.Reason,
        ProposalConfirmed confirmed => confirmed.Consent,
        ProposalPlaced placed => placed.Consent,
        ClauseDeferred deferred => deferred.Reason,
        ClauseAgreedInGroup returned => returned.Remark,
        ClauseReturnedOpen returned => returned.Remark,
        PackageOverridden overridden => overridden.Reason,
        PackageDissolved dissolved => dissolved.Reason,
        AdoptionObjected objected => objected.Reason,
        StatementMade statement => statement.Text,
        EditorialChangeChallenged challenged => challenged.Reason,
        ChallengeUpheld upheld => upheld.Reason,
        ChallengeDismissed dismissed => dismissed.Reason,
        EditorialChangeRefused refused => refused.Reason,
        CorrigendumDrawnUp drawn => drawn.Reason,
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
        ProposalAccepted accepted => string.Join('\n', accepted.Texts.Prepend(accepted.Text)),
        ProposalConfirmed confirmed => Text(confirmed.Change),
        ProposalPlaced placed => Text(placed.Change),
        ProposalMaintained maintained => Text(maintained.Change),
        AmendmentAccepted accepted => Text(accepted.Change),
        ProposalTakenOver taken => Text(taken.Change),
        ClauseReworded reworded => reworded.Text,
        AdditionReworded reworded => reworded.Text,
        ClauseAgreedInGroup returned => returned.Text,
        EditorialChangeMade changed => changed.Text,
        _ => "",
    };

    private static string Text(Change change) => change switch
    {
        Modification modification => modification.Text,
        Addition addition => addition.Text,
        Amendment amendment => amendment.Text,
        Consolidation consolidation => consolidation.Text,
        Split split => string.Join('\n', split.Texts),
        Section section => string.Join('\n', section.Changes.Select(Text).Where(text => text.Length > 0)),
        _ => "",
    };

    private string? Say(RecordedAct act, string fact) => fact switch
    {
        "By" => By(act),
        "Clause" => act.Number,
        "Clauses" => act.Numbers,
        "Deadline" => act.Deadline,
        "Proposal" => act.Proposal?.Symbol,
        "Group" when GroupOf(act.Entry.Event) is { } group => group,
        "Matter" => act.Proposal?.Symbol ?? act.Number,
        "Signal" when act.Entry.Event is PositionTaken taken => words.Say(taken.Signal),
        "Delegation" => act.Delegation,
        "Change" when ChangeOf(act.Entry.Event) is { } change => words[$"Proposed_{change.GetType().Name}"],
        "Reflects" => string.Join(", ", ((ClauseReworded)act.Entry.Event).Reflects.Select(each => each.Symbol)),
        "Followed" => string.Join(
            ", ", ((ProposalsFollowed)act.Entry.Event).Followed.Select(each => each.Proposal.Symbol)),
        "Ambiguous" => string.Join(
            ", ", ((ProposalsFollowed)act.Entry.Event).Ambiguous.Select(each => each.Proposal.Symbol)),
        "From" => ((ProposalTakenOver)act.Entry.Event).From.Symbol,
        "Amendment" => ((AmendmentAccepted)act.Entry.Event).Amendment.Symbol,
        _ => Subject.FactsOf(act.Entry.Event)
            .FirstOrDefault(each => each.Name == fact)?.GetValue(act.Entry.Event) switch
        {
            Enum kind => words.Say(kind),
            var value => value?.ToString(),
        },
    };

    private static string? GroupOf(Event happened) => happened switch
    {
        GroupFormed formed => formed.Group.Name,
        GroupAmended amended => amended.Group.Name,
        GroupDissolved dissolved => dissolved.Group.Value,
        MemberDissociated dissociated => dissociated.Group.Value,
        MemberReturned returned => returned.Group.Value,
        PositionTaken taken => taken.By.Group?.Value,
        PositionReconfirmed reconfirmed => reconfirmed.By.Group?.Value,
        PositionWithdrawn withdrawn => withdrawn.By.Group?.Value,
        ProposalTabled tabled => tabled.OnBehalfOf?.Value,
        DraftingGroupFormed formed => formed.Group.Value,
        DraftingGroupDissolved dissolved => dissolved.Group.Value,
        ClausesHandedOver handed => handed.Group.Value,
        ClauseAgreedInGroup returned => returned.Group.Value,
        ClauseReturnedOpen returned => returned.Group.Value,
        _ => null,
    };

    private static Change? ChangeOf(Event happened) => happened switch
    {
        ProposalTabled tabled => tabled.Change,
        ProposalReplaced replaced => replaced.Change,
        _ => null,
    };

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Fact();
}

namespace ICDD.Drafting.Tests;

/// <summary>What holds after every act of every history: each answers with what is wrong, or with nothing.</summary>
public static class Invariants
{
    public static IReadOnlyList<(string Name, Func<Happening, string?> Broken)> All { get; } =
    [
        ("refused and changed, or recorded and empty", each => each.Decision.Refusal is null
            ? Wrong(each.Decision.Events.Count == 0, "no event")
            : Wrong(!ReferenceEquals(each.Before.Draft, each.After.Draft), "changed")),
        ("only the chair accepts, rewords and agrees", each => Wrong(
            each.Seat.Role != Role.Chair && each.Decision.Events.Any(IsTheChairs), each.Seat.ToString())),
        ("nothing stands under what is deleted", each => First(each, (draft, clause) =>
            clause.Stands && draft.Outline.Places[clause.Id].Parent is { } parent && !draft.Clauses[parent].Stands)),
        ("nothing is deeper than the signs reach", each => First(each, (draft, clause) =>
            draft.Outline.DepthOf(clause.Id) >= PlacementRule.DeepestLevel)),
        ("only its own kind stands under a paragraph", each => First(each, (draft, clause) =>
            draft.Outline.Places[clause.Id].Parent is { } parent && draft.Clauses[parent].Kind != clause.Kind)),
        ("what stands has words and a number, what is deleted has none", each => First(each, (draft, clause) =>
            clause.Stands ? clause.Text.Length == 0 || draft.NumberOf(clause.Id).Length == 0 : clause.Text.Length > 0)),
        ("two clauses have no number in common", each => Twice(
            each.After.Draft.Outline.InOrder().Select(each.After.Draft.NumberOf).Where(number => number.Length > 0))),
        ("every text is within its limits and as it was read in", each => First(each, (_, clause) =>
            clause.Stands
                && PlainText.Read(clause.Text, Limits.Clause) is var read
                && (read.Refusal is not null || read.Text != clause.Text))),
        (
            "what is deleted is in no group's hands",
            each => First(each, (_, clause) => clause is { Stands: false, Group: not null })),
        ("what is agreed by the chair has no open proposal", each => First(each, (draft, clause) =>
            IsAgreed(clause) && !(each.Before.Draft.Find(clause.Id) is { } before && IsAgreed(before))
            && draft.OpenProposalsReaching(clause).Any())),
        ("what is agreed takes no proposal that would change it", each => First(each, (draft, clause) =>
            each.Before.Draft.Find(clause.Id) is { } before && IsAgreed(before) && IsAgreed(clause)
            && each.Decision.Events.Any(
                happened => happened is ProposalTabled or ProposalMaintained or ProposalTakenOver)
            && draft.OpenProposalsReaching(clause).Count() > each.Before.Draft.OpenProposalsReaching(before).Count())),
        ("what is under silence stays as it is", each => First(each, (draft, clause) =>
            draft.SilenceOn(clause.Id) is { } silence && each.Before.Draft.SilenceOn(clause.Id)?.Id == silence.Id
            && each.Before.Draft.Clauses[clause.Id] is var before
            && (before.Wordings != clause.Wordings
                || before.Status != clause.Status
                || draft.OpenProposalsReaching(clause).Any()))),
        ("a request to reopen waits until it is answered", each => First(each, (draft, clause) =>
            draft.Stage == Stage.Negotiation && each.Before.Draft.Find(clause.Id) is { } before
            && ChairQueue.Requests(clause).Count() < ChairQueue.Requests(before).Count()
            && !clause.Rulings.Skip(before.Rulings.Count).Any(ruling => ruling.Kind
                is RulingKind.Reopened or RulingKind.Resumed or RulingKind.ReturnedOpen
                    or RulingKind.ReopeningDeclined))),
        ("what is said of a proposal stands where the proposal is", each => each.After.Draft.Threads.Values
            .FirstOrDefault(thread => thread.OnProposal is { } proposal
                && (each.After.Draft.Proposals[proposal].On != thread.On
                    || !each.After.Draft.Clauses[thread.On].Threads.Contains(thread.Id)))
            ?.Id.Value),
        ("a proposal is listed once, where it is shown", each => each.After.Draft.Proposals.Values
            .FirstOrDefault(proposal => each.After.Draft.Clauses[
                proposal.On].Proposals.Count(id => id == proposal.Id) != 1)?.Id.Value),
        ("what a package closed is agreed whole", each => each.After.Draft.Packages
            .Where(package => package.Status == PackageStatus.Closed)
            .SelectMany(package => package.Members(each.After.Draft)).Select(id => each.After.Draft.Clauses[id])
            .FirstOrDefault(clause => clause.Status is not (ClauseStatus.Agreed or ClauseStatus.Deleted))?.Id.Value),
        ("a new clause comes in once", each => Twice(each.After.Draft.Proposals.Values
            .Where(proposal => proposal is { Status: ProposalStatus.Accepted, Made: not null })
            .Select(proposal => proposal.Made!.Value.Value))),
        ("an adopted text never changes again", each => Wrong(
            each.Before.Draft.Stage == Stage.Adopted
            && (!ReferenceEquals(each.Before.Draft.Clauses, each.After.Draft.Clauses)
                || !ReferenceEquals(each.Before.Draft.Outline, each.After.Draft.Outline)), "changed")),
        (
            "a number that was issued names one paragraph until the numbers run through again",
            each => Reissued(each.After.Draft)),
        ("an objection in time opens what it names", each => each.Decision.Events.OfType<SilenceBroken>()
            .Where(broken => broken.Timing == BreakTiming.InTime)
            .SelectMany(broken => broken.Clauses.Where(id => each.After.Draft.Clauses[id] is var clause
                && clause.Wording.Number == each.After.Draft.Find(broken.Silence)!.Clauses[id]
                && (IsAgreed(clause) || clause.Status == ClauseStatus.AgreedInGroup)))
            .Select(id => id.Value).FirstOrDefault()),
        ("an unbroken silence agrees what it listed", each => each.Decision.Events.OfType<SilenceExpired>()
            .SelectMany(expired => expired.Unbroken)
            .Where(id => !IsAgreed(each.After.Draft.Clauses[id]))
            .Select(id => id.Value)
            .FirstOrDefault()),
        ("a late objection that was declined opens nothing", each => Wrong(
            each.Decision.Events.Any(happened => happened is LateBreakDeclined)
            && !ReferenceEquals(each.Before.Draft.Clauses, each.After.Draft.Clauses), "changed")),
        ("only who is named confirms what was read from the floor", each => each.Seat.Role == Role.Delegate ? null
            : each.Before.Draft.Proposals.Values.FirstOrDefault(proposal => proposal.AwaitsConfirmation
                && each.After.Draft.Proposals[proposal.Id] is { IsOpen: true, AwaitsConfirmation: false })?.Id.Value),
        ("what is accepted as a sponsor's own words are its words", each => each.Decision.Events
            .OfType<ProposalAccepted>()
            .Where(accepted => accepted.ReflectedIn is null
                && each.Before.Draft.Proposals[accepted.Proposal].Change is Modification { Text: var text }
                && text != accepted.Text)
            .Select(accepted => accepted.Proposal.Value).FirstOrDefault()),
        ("no co-sponsor stands beside words that are not those it joined", each => each.Before.Draft.Proposals.Values
            .FirstOrDefault(before => each.After.Draft.Proposals[before.Id] is { IsOpen: true } now
                && now.Wordings.Count > before.Wordings.Count && !now.CoSponsors.IsEmpty
                && now.Change.Words(each.After.Draft) != before.Change.Words(each.Before.Draft))?.Id.Value),
        ("what is adopted is what the question was put on, and no objection is passed over",
            each => each.Decision.Events
                .OfType<DocumentAdopted>().Any() && !(each.Before.Draft.Questions is [.., { Objection: null } question]
                    && question.Text == TextHash.Of(TextState.Of(each.After.Draft))
                    && StandingObjection.Unanswered(each.Before.Draft, question).Count == 0)
                    ? "adopted" : null),
        ("who left tables, supports and holds nothing new", each => Wrong(
            each.Decision.Refusal is null && each.Seat.Delegation is { } code
            && each.Before.Draft.Seating.Find(code) is not { Departed: false }, each.Seat.ToString())),
    ];

    public static string? FirstBroken(Happening each) => All
        .Select(law => law.Broken(each) is { } wrong ? $"{law.Name}: {wrong} after {each}" : null)
        .FirstOrDefault(wrong => wrong is not null);

    private static bool IsTheChairs(Event happened) => happened
        is ProposalAccepted or ProposalDeclined or ClauseReworded or AdditionReworded or ClauseAgreed
            or ClauseAgreedAdReferendum
        or ClauseReopened or ReopeningDeclined or PackageClosed or DocumentAdopted;

    private static bool IsAgreed(Clause clause) =>
        clause.Status is ClauseStatus.Agreed or ClauseStatus.AgreedAdReferendum;

    private static string? Reissued(Draft draft)
    {
        var (last, profile) = (
            draft.Revisions.FindLastIndex(revision => revision.Number == 0 || revision.Before is not null),
            draft.Conference?.Profile);
        if (last < 0 || draft.Stage != Stage.Negotiation)
            return null;
        foreach (var revision in draft.Revisions.Skip(last))
        {
            var issued = Numbering.Of(revision.Outline, profile!.Value);
            var named = revision.Outline.Places.Keys.Where(id => issued[id].Reference.Length > 0)
                .ToDictionary(id => issued[id].Reference);
            if (draft.Outline.Places.Keys.FirstOrDefault(id =>
                named.TryGetValue(draft.NumberOf(id), out var other) && other != id) is { Value: not null } wrong)
                return $"{wrong} is {draft.NumberOf(wrong)}, which {revision.Symbol} issued";
        }

        return null;
    }

    private static string? Wrong(bool wrong, string what) => wrong ? what : null;

    private static string? First(Happening each, Func<Draft, Clause, bool> wrong)
    {
        if (ReferenceEquals(each.Before.Draft, each.After.Draft))
            return null;
        return each.After.Draft.Clauses.Values.FirstOrDefault(clause => wrong(each.After.Draft, clause))?.Id.Value;
    }

    private static string? Twice(IEnumerable<string> values) => values.GroupBy(value => value, StringComparer.Ordinal)
        .FirstOrDefault(same => same.Skip(1).Any())?.Key;
}

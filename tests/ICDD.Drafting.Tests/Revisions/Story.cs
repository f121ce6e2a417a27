using ICDD.Drafting;

namespace ICDD.Drafting.Tests.Revisions;

/// <summary>A negotiation told act by act: every act goes through its rule, and a refused one fails the test.</summary>
internal sealed class Story
{
    public static readonly ClauseId First = new("c1");
    public static readonly Seat Chair = new("Chair", Role.Chair);
    public static readonly Seat Secretariat = new("Secretary", Role.Secretariat);

    private static readonly DateTimeOffset Start = new(2021, 12, 8, 1, 0, 0, TimeSpan.Zero);

    private Story(Draft draft) => Draft = draft;

    public Draft Draft { get; private set; }

    /// <summary>Negotiations are open on clauses with these words, among these delegations.</summary>
    public static Story Opened(string[] delegations, params ZeroClause[] clauses)
    {
        var story = new Story(Draft.Empty(new StreamId("test"))).Does(Secretariat, new ConveneConference(Conference));
        foreach (var code in delegations)
            story.Does(Secretariat, new AdmitDelegation(new Delegation(new(code), code, $"Republic of {code}")));
        return story
            .Does(Secretariat, new LayZeroDraft(clauses.ToSequence()))
            .Does(Secretariat, new OpenNegotiations());
    }

    public static ZeroClause Paragraph(string text) => new(ClauseKind.Operative, text);

    public static Seat Seat(string code) => Drafting.Seat.Of(new DelegationCode(code), code);

    public Story Does(Seat seat, Command command) =>
        Decide(seat, command) is { } refusal ? throw new InvalidOperationException($"{command}: {refusal}") : this;

    /// <summary>Carries the act out, or leaves all as it was and says why.</summary>
    public Refusal? Decide(Seat seat, Command command)
    {
        var now = Start.AddMinutes(Draft.Version);
        var decision = command.Decide(Draft, seat, now);
        foreach (var happened in decision.Events)
        {
            var stamp = new Stamp(Draft.Version + 1, now, seat);
            Draft = happened.Apply(Draft, stamp) with { Version = stamp.Version };
        }

        return decision.Refusal;
    }

    public Story Proposes(string code, string text, int against = 1) =>
        Does(Seat(code), new Propose(new Modification(First, against, text), ""));

    public Story Replaces(string code, string text, int against = 1)
    {
        var proposal = Draft.Proposals.Values.Last(each => each.Sponsor.Value == code && each.IsOpen);
        return Does(Seat(code), new ReplaceProposal(
            proposal.Id, proposal.Wording.Number, new Modification(First, against, text), ""));
    }

    public Story Accepts(string proposal)
    {
        var accepted = Draft.Proposals[new(proposal)];
        return Does(Chair, new AcceptProposal(
            accepted.Id, accepted.Wording.Number, Draft.Clauses[accepted.On].Wording.Number));
    }

    public Story Rewords(string text, params string[] reflecting) => Does(Chair, new AcceptReworded(
        First,
        Draft.Clauses[First].Wording.Number,
        text,
        reflecting.Select(id => new Reflection(new(id), Draft.Proposals[new(id)].Wording.Number)).ToSequence()));

    public Story Issues() => Does(Secretariat, new IssueRevision(RevisionNumbering.Keep));

    private static Conference Conference => new()
    {
        Name = "A conference of tests",
        ShortName = "Tests",
        Opens = Start,
        Closes = Start.AddDays(1),
        Zone = "Asia/Makassar",
        Symbol = "T/L.1",
        AdoptedSymbol = "T/1",
        Title = "A text of tests",
        Profile = StyleProfile.Message,
    };
}

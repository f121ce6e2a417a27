namespace ICDD.Drafting.Tests;

/// <summary>The small conference in which the tests sit: three delegations and a text of seven clauses.</summary>
public static class Hall
{
    public static readonly StreamId Stream = new("small-message");
    public static readonly DateTimeOffset Opening = new(2021, 11, 16, 13, 0, 0, TimeSpan.FromHours(8));

    public static readonly DelegationCode Aus = new("AUS");
    public static readonly DelegationCode Idn = new("IDN");
    public static readonly DelegationCode Jpn = new("JPN");

    public static readonly Seat Secretariat = new("sri", Role.Secretariat);
    public static readonly Seat Chair = new("chandra", Role.Chair);
    public static readonly Seat Observer = new("olga", Role.Observer);
    public static readonly Seat Australia = Seat.Of(Aus, "amy");
    public static readonly Seat Indonesia = Seat.Of(Idn, "indra");
    public static readonly Seat Japan = Seat.Of(Jpn, "jun");

    public static readonly ClauseId Heading = new("c1");
    public static readonly ClauseId Preamble = new("c2");
    public static readonly ClauseId Chapeau = new("c3");
    public static readonly ClauseId PointA = new("c4");
    public static readonly ClauseId PointB = new("c5");
    public static readonly ClauseId Review = new("c6");
    public static readonly ClauseId Advice = new("c7");

    public const string PreambleText = "We recall the Jakarta Message of 2019";
    public const string ReviewText = "We will review progress once a year in an open meeting";
    public const string ReviewInTwo = "We will review progress every two years in an open meeting";
    public const string ReviewClosed = "We will review progress once a year in a closed meeting";

    public static readonly Conference Facts = new()
    {
        Name = "Small Conference",
        ShortName = "SC 2021",
        Opens = Opening,
        Closes = Opening.AddHours(5),
        Zone = "Asia/Makassar",
        Symbol = "SC/2021/L.1",
        AdoptedSymbol = "SC/2021/1",
        Title = "Small Message",
        Profile = StyleProfile.Message,
        FirstSeat = Idn,
        FocusAreas = [new FocusArea(1, "Trust"), new FocusArea(2, "Skills")],
        Panels = [new Panel(1, "Data")],
    };

    public static readonly Recommendation Details = new()
    {
        FocusArea = 1,
        Addressee = "Governments",
        Follows = [Review],
    };

    /// <summary>Australia speaks for Australia and Japan.</summary>
    public static readonly Group Pacific = new(new("PAC"), "Pacific Friends", [Aus, Jpn], Aus);

    public static readonly ConveneConference Convene = new(Facts);
    public static readonly AdmitDelegation AdmitAustralia = new(new Delegation(Aus, "Australia", "Australia"));
    public static readonly AdmitDelegation AdmitIndonesia =
        new(new Delegation(Idn, "Indonesia", "the Republic of Indonesia"));
    public static readonly AdmitDelegation AdmitJapan = new(new Delegation(Jpn, "Japan", "Japan"));

    public static readonly LayZeroDraft Lay = new([
        new ZeroClause(ClauseKind.Heading, "Cooperation"),
        new ZeroClause(ClauseKind.Preambular, PreambleText),
        new ZeroClause(ClauseKind.Operative, "We will work together")
        {
            Children =
            [
                new ZeroClause(ClauseKind.Operative, "on trust between peoples"),
                new ZeroClause(ClauseKind.Operative, "on skills for all"),
            ],
        },
        new ZeroClause(ClauseKind.Operative, ReviewText),
        new ZeroClause(ClauseKind.Recommendation, "Publish data on progress") { Recommendation = Details },
    ]);

    /// <summary>The clauses that have to be agreed before this text can be adopted.</summary>
    public static readonly ClauseId[] ToBeAgreed = [Preamble, Chapeau, PointA, PointB, Review, Advice];

    public static Propose Propose(Change change) => new(change, "");

    public static Propose Modify(ClauseId clause, string text, int wording = 1) =>
        Propose(new Modification(clause, wording, text));

    public static Propose Delete(ClauseId clause, int wording = 1) => Propose(new Deletion(clause, wording));

    public static Propose Add(ClauseId after, string text) =>
        Propose(new Addition(Anchor.Behind(after), ClauseKind.Operative, text));

    public static TakePosition Signal(ClauseId clause, PositionSignal signal, int wording = 1) =>
        new(new ThisClause(clause), wording, signal);

    public static TakePosition Signal(ProposalId proposal, PositionSignal signal, int wording = 1) =>
        new(new ThisProposal(proposal), wording, signal);

    public static ProposalId Proposal(DelegationCode sponsor, int number = 1) => ProposalId.Of(sponsor, number);

    public static AcceptProposal Accept(DelegationCode sponsor, int number = 1, int clauseWording = 1) =>
        new(Proposal(sponsor, number), 1, clauseWording);
}

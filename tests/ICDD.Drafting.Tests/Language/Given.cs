namespace ICDD.Drafting.Tests;

/// <summary>Where a test begins; every further step is a command that somebody gave.</summary>
public static class Given
{
    public static Scene Nothing { get; } = new(Draft.Empty(Hall.Stream));

    public static Scene AConference { get; } = Nothing
        .And(Hall.Secretariat, Hall.Convene, Hall.AdmitAustralia, Hall.AdmitIndonesia, Hall.AdmitJapan);

    public static Scene AZeroDraft { get; } = AConference.And(Hall.Secretariat, Hall.Lay);

    public static Scene ANegotiation { get; } = AZeroDraft.And(Hall.Secretariat, new OpenNegotiations());

    public static Scene AnAdoptedText { get; } = ANegotiation
        .And(Hall.Chair, [.. Hall.ToBeAgreed.Select(clause => new AgreeClause(clause, 1))])
        .And(Hall.Chair, new PutTheQuestion("1st plenary meeting"), new AdoptByConsensus("1st plenary meeting"));

    public static Scene At(Stage stage) => stage switch
    {
        Stage.Convening => Nothing,
        Stage.ZeroDraft => AZeroDraft,
        Stage.Negotiation => ANegotiation,
        _ => AnAdoptedText,
    };
}

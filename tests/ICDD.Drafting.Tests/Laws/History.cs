namespace ICDD.Drafting.Tests;

/// <summary>One act of a history: asked by whom, answered how, and the draft before and after.</summary>
public sealed record Happening(Scene Before, Seat Seat, Command Command, Decision Decision, Scene After)
{
    public override string ToString() => $"{Seat}: {Command} -> {Decision.Refusal?.ToString() ?? Decision.Events.ToString()}";
}

/// <summary>A conference as chance would have it.</summary>
public static class History
{
    private static readonly Scene Resolution = Given.Nothing.And(Hall.Secretariat,
        new ConveneConference(Hall.Facts with { Profile = StyleProfile.Resolution }),
        Hall.AdmitAustralia, Hall.AdmitIndonesia, Hall.AdmitJapan, Hall.Lay, new OpenNegotiations());

    private static readonly Scene AlmostDone = Given.ANegotiation
        .And(Hall.Chair, [.. Hall.ToBeAgreed.Skip(1).Select(clause => new AgreeClause(clause, 1))]);

    private static readonly Scene QuestionPut = AlmostDone
        .And(Hall.Chair, new AgreeClause(Hall.Preamble, 1), new PutTheQuestion("1st plenary meeting"));

    private static readonly Scene Adopted = QuestionPut.And(Hall.Chair, new AdoptByConsensus("1st plenary meeting"));

    public static IEnumerable<Happening> Of(Step[] steps)
    {
        var scene = Beginning(steps[0].Words);
        foreach (var step in steps)
        {
            var (seat, command) = Acts.Of(scene.Draft, step);
            var decision = command.Decide(scene.Draft, seat, scene.Now);
            var after = scene.Record(seat, decision.Events);
            yield return new Happening(scene, seat, command, decision, after);
            scene = after;
        }
    }

    private static Scene Beginning(int chance) => (chance % 10) switch
    {
        0 => Given.Nothing,
        1 => Given.AConference,
        2 => Given.AZeroDraft,
        3 or 4 => Resolution,
        5 => AlmostDone,
        6 => Adopted,
        7 => QuestionPut,
        _ => Given.ANegotiation,
    };
}

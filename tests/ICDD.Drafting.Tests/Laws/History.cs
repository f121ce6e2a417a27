namespace ICDD.Drafting.Tests;

/// <summary>One act of a history: asked by whom, answered how, and the draft before and after.</summary>
public sealed record Happening(Scene Before, Seat Seat, Command Command, Decision Decision, Scene After)
{
    public Touched Touched()
    {
        var (touched, scene) = (Drafting.Touched.Nothing, Before);
        foreach (var happened in Decision.Events)
        {
            var after = scene.Record(Seat, [happened]);
            (touched, scene) = (touched.And(happened.Touches(scene.Draft, after.Draft)), after);
        }

        return touched;
    }

    public override string ToString() =>
        $"{Seat}: {Command} -> {Decision.Refusal?.ToString() ?? Decision.Events.ToString()}";
}

/// <summary>A conference as chance would have it.</summary>
public static class History
{
    private static readonly Scene Resolution = Given.Nothing.And(Hall.Secretariat,
        new ConveneConference(Hall.Facts with { Profile = StyleProfile.Resolution }),
        Hall.AdmitAustralia, Hall.AdmitIndonesia, Hall.AdmitJapan, Hall.Lay, new OpenNegotiations());

    private static readonly Scene AlmostDone = Given.ANegotiation
        .And(Hall.Chair, [.. Hall.ToBeAgreed.Skip(1).Select(clause => new AgreeClause(clause, 1))]);

    /// <summary>A clause was cut in two, and what was proposed on the whole of it waits to be placed.</summary>
    private static readonly Scene Cut = Given.ANegotiation
        .And(
            Hall.Australia,
            Hall.Modify(Hall.Review, "We look at progress once a year in a closed meeting"),
            Hall.Delete(Hall.Review))
        .And(
            Hall.Japan,
            Hall.Propose(new Split(Hall.Review, 1, ["We will review progress", "once a year in an open meeting"])))
        .And(Hall.Chair, Hall.Accept(Hall.Jpn));

    /// <summary>Silence has just ended, and somebody came too late.</summary>
    private static readonly Scene TooLate = Given.ANegotiation
        .And(Hall.Chair, new SetSilence(
            [new SeenClause(Hall.Review, 1), new SeenClause(Hall.Preamble, 1)],
            Hall.Opening.AddHours(1),
            SilenceDisclosure.Names))
        .Later(TimeSpan.FromHours(1))
        .And(Hall.Secretariat, new ExpireSilence(new SilenceId("s1")))
        .And(Hall.Australia, new BreakSilence(new SilenceId("s1"), [Hall.Review], "not our words"));

    /// <summary>Silence is about to end.</summary>
    private static readonly Scene Silent = Given.ANegotiation
        .And(Hall.Chair, new SetSilence(
            [new SeenClause(Hall.Review, 1), new SeenClause(Hall.Preamble, 1)],
            Hall.Opening.AddHours(1),
            SilenceDisclosure.Names))
        .Later(TimeSpan.FromMinutes(55));

    private static readonly Scene QuestionPut = AlmostDone
        .And(Hall.Chair, new AgreeClause(Hall.Preamble, 1), new PutTheQuestion("1st plenary meeting"));

    private static readonly Scene Adopted = QuestionPut.And(Hall.Chair, new AdoptByConsensus("1st plenary meeting"));

    /// <summary>A corrigendum is drawn up and waits for the chair.</summary>
    private static readonly Scene DrawnUp = Adopted
        .And(Hall.Chair, new CertifyText(TextHash.Of(IssuedText.Of(Adopted.Draft))))
        .And(
            Hall.Secretariat,
            new IssueCorrigendum([new CorrectedClause(Hall.Review, Hall.ReviewText + ",")], "misprint"));

    private static readonly Scene CorrigendumIsDue = DrawnUp
        .And(Hall.Chair, new ConsentToEditorialChange(1)).Later(EditorialChange.Window + TimeSpan.FromMinutes(1));

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

    private static Scene Beginning(int chance) => (chance % 15) switch
    {
        0 => Given.Nothing,
        1 => Given.AConference,
        2 => Given.AZeroDraft,
        3 or 4 => Resolution,
        5 => AlmostDone,
        6 => Cut,
        7 => TooLate,
        8 => Adopted,
        9 => QuestionPut,
        10 => Silent,
        11 => DrawnUp,
        12 => CorrigendumIsDue,
        _ => Given.ANegotiation,
    };
}

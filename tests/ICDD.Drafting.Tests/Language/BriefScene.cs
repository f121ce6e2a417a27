namespace ICDD.Drafting.Tests;

/// <summary>A brief that its members' commands brought about, beside the shared draft.</summary>
public sealed record BriefScene(Scene Document, Brief Brief)
{
    public DateTimeOffset Now => Document.Now.AddSeconds(Brief.Version + 1);

    /// <summary>What happens in the hall meanwhile.</summary>
    public BriefScene Meanwhile(Seat seat, params ReadOnlySpan<Command> commands) =>
        this with { Document = Document.And(seat, commands) };

    public BriefScene And(Seat seat, params ReadOnlySpan<BriefCommand> commands)
    {
        var scene = this;
        foreach (var command in commands)
            scene = scene.When(seat, command).Happens();
        return scene;
    }

    public BriefAnswer When(Seat seat, BriefCommand command) => new(
        this, seat, command.Decide(Brief, Document.Draft, seat));

    public IReadOnlyList<Crossing> Crossed => Crossing.Of(Brief, Document.Draft);
}

public sealed record BriefAnswer(BriefScene Before, Seat Seat, BriefDecision Decision)
{
    public BriefScene Happens()
    {
        Assert.True(Decision.Refusal is null, $"refused: {Decision.Refusal}");
        var stamp = new Stamp(Before.Brief.Version + 1, Before.Now, Seat);
        return Before with { Brief = Decision.Event!.Apply(Before.Brief, stamp) with { Version = stamp.Version } };
    }

    public BriefScene Then(BriefEvent happened)
    {
        Assert.Equal(happened, Decision.Event);
        return Happens();
    }

    public void ThenRefused(Refusal refusal) => Assert.Equal((null, refusal), (Decision.Event, Decision.Refusal));
}

internal static class BriefsOf
{
    public static BriefScene Australia(this Scene document) => new(document, new Brief(new DelegationBrief(Hall.Aus)));

    public static BriefScene TheGroup(this Scene document) => new(
        document, new Brief(new GroupBrief(Hall.Pacific.Code)));

    public static KeepDraftProposal Keep(Change change, string rationale = "") => new(change, rationale, new("lot-1"));
}

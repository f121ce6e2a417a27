namespace ICDD.Drafting.Tests;

/// <summary>A draft that commands brought about.</summary>
public sealed record Scene(Draft Draft)
{
    /// <summary>Time that has passed without any act.</summary>
    public TimeSpan Idle { get; init; }

    public DateTimeOffset Now => Hall.Opening.AddMinutes(Draft.Version) + Idle;

    public Scene After(TimeSpan time) => this with { Idle = Idle + time };

    /// <summary>What has happened before the test; it must not be refused.</summary>
    public Scene And(Seat seat, params ReadOnlySpan<Command> commands)
    {
        var scene = this;
        foreach (var command in commands)
            scene = scene.When(seat, command).Happens();
        return scene;
    }

    public Answer When(Seat seat, Command command) => new(this, seat, command.Decide(Draft, seat, Now));

    public Scene Record(Seat seat, IEnumerable<Event> events) =>
        this with { Draft = events.Aggregate(Draft, (draft, happened) => Apply(draft, seat, happened)) };

    private Draft Apply(Draft draft, Seat seat, Event happened)
    {
        var stamp = new Stamp(draft.Version + 1, Now, seat);
        return happened.Apply(draft, stamp) with { Version = stamp.Version };
    }
}

/// <summary>What the rules answered.</summary>
public sealed record Answer(Scene Before, Seat Seat, Decision Decision)
{
    public Scene Happens()
    {
        Assert.True(Decision.Refusal is null, $"refused: {Decision.Refusal}");
        Assert.NotEmpty(Decision.Events);
        return Before.Record(Seat, Decision.Events);
    }

    public Scene Then(params ReadOnlySpan<Event> events)
    {
        var after = Happens();
        Assert.Equal(events.ToArray(), Decision.Events.ToArray());
        return after;
    }

    public void ThenRefused(Refusal refusal)
    {
        Assert.Empty(Decision.Events);
        Assert.Equal(refusal, Decision.Refusal);
    }
}

using System.Collections.Concurrent;
using System.Reflection;

namespace ICDD.Drafting;

/// <summary>
/// Something that a person asks for. It carries neither time nor person: the room knows both. Deciding is pure.
/// </summary>
public abstract partial record Command
{
    private static readonly ConcurrentDictionary<Type, (GivenByAttribute By, DuringAttribute During)> Terms = new();

    /// <summary>Events, or the first reason why not. Never throws on what people can send.</summary>
    public Decision Decide(Draft draft, Seat seat, DateTimeOffset now) =>
        RefuseSeat(draft, seat) is { } refusal
            ? refusal
            : FrozenText.Guard(draft, Rule(draft, seat, now), new Stamp(draft.Version + 1, now, seat));

    /// <summary>Whether the part could give this command at this stage at all; what buttons ask.</summary>
    public static bool IsOpenTo<TCommand>(Seat seat, Draft draft) where TCommand : Command
    {
        var (by, during) = TermsOf(typeof(TCommand));
        return by.Roles.Contains(seat.Role) && during.Stages.Contains(draft.Stage) && RefuseAbsent(draft, seat) is null;
    }

    protected abstract Decision Rule(Draft draft, Seat seat, DateTimeOffset now);

    private Refusal? RefuseSeat(Draft draft, Seat seat)
    {
        var (by, during) = TermsOf(GetType());
        if (!by.Roles.Contains(seat.Role))
            return new NotYourPart(seat.Role);
        return during.Stages.Contains(draft.Stage) ? RefuseAbsent(draft, seat) : new NotAtThisStage(draft.Stage);
    }

    private static Refusal? RefuseAbsent(Draft draft, Seat seat)
    {
        if (seat.Role != Role.Delegate)
            return null;
        if (seat.Delegation is not { } code || draft.Seating.Find(code) is not { } delegation)
            return new DelegationIsNotSeated(seat.Delegation?.Value ?? "");
        return delegation.Departed ? new DelegationHasLeft(delegation.Name) : null;
    }

    private static (GivenByAttribute By, DuringAttribute During) TermsOf(Type command) => Terms.GetOrAdd(
        command,
        type => (type.GetCustomAttribute<GivenByAttribute>()!, type.GetCustomAttribute<DuringAttribute>()!));
}

using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>All that is said of one matter, read from its history.</summary>
public sealed class Standpoints
{
    private readonly Draft _draft;
    private readonly ImmutableList<PositionEntry> _history;
    private readonly IReadOnlyList<Voice> _names;
    private readonly Matter _matter;

    private Standpoints(Draft draft, Matter matter)
    {
        (_draft, _matter) = (draft, matter);
        (_history, _names) = (matter.PositionsIn(draft), [.. matter.NamesIn(draft)]);
    }

    public static Standpoints On(Draft draft, Matter matter) => new(draft, matter);

    /// <summary>What this delegation or group last said, unless it withdrew it.</summary>
    public PositionEntry? Newest(string code) =>
        _history.FindLast(each => each.By.Code == code && IsSignal(each)) is { Signal: not null } said ? said : null;

    public bool IsDissociated(DelegationCode delegation, GroupCode group) =>
        _history.FindLast(each => !IsSignal(each)
            && each.By == new Voice(delegation, group)) is { Step: PositionStep.Dissociated };

    /// <summary>Whether the group said or tabled anything here.</summary>
    public bool Speaks(GroupCode group) => OfGroup(group) is not null;

    /// <summary>
    /// Every voice with what it says: delegations as they sit, then groups. No group is taken apart here.
    /// </summary>
    public IEnumerable<Standpoint> Voices()
    {
        var voices = _history.Where(IsSignal).Select(each => each.By).Concat(_names)
            .GroupBy(each => each.Code, StringComparer.Ordinal);
        return voices.Select(each => Of(each.Last())).OfType<Standpoint>().OrderBy(
            each => each.By.Code, new SeatOrder(_draft.Seating));
    }

    /// <summary>The members that stay out of what the group says.</summary>
    public IEnumerable<DelegationCode> Dissociated(GroupCode group) =>
        _draft.Groups.Find(group) is { } known ? known.Members.Where(member => IsDissociated(member, group)) : [];

    /// <summary>
    /// Each delegation once, as it sits, with what counts for it: its own word before its group's; nothing of a group
    /// that it stays out of; of several groups the gravest word.
    /// </summary>
    public IEnumerable<Stance> Stances()
    {
        if (_history.IsEmpty && _names.Count == 0)
            return [];
        return from delegation in _draft.Seating.InOrder()
               let counts = Own(delegation.Code) ?? (delegation.Departed ? null : ThroughGroup(delegation.Code))
               where counts is not null
               select new Stance(delegation, counts);
    }

    private static bool IsSignal(PositionEntry position) =>
        position.Step is not (PositionStep.Dissociated or PositionStep.Returned);

    private Standpoint? Of(Voice voice) => voice.Group is { } group ? OfGroup(group) : Own(voice.Delegation);

    private Standpoint? Own(DelegationCode delegation) => Say(delegation.Value) ?? Named(new Voice(delegation));

    private Standpoint? OfGroup(GroupCode group) =>
        Say(group.Value) ?? _names.Where(each => each.Group == group).Select(Named).FirstOrDefault();

    private Standpoint? ThroughGroup(DelegationCode delegation) => _draft.Groups.Of(delegation)
        .Where(group => !IsDissociated(delegation, group.Code))
        .Select(group => OfGroup(group.Code))
        .OfType<Standpoint>()
        .OrderByDescending(each => each.Signal).ThenBy(each => each.By.Code, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The same, and whether it was said of other words.</summary>
    public Standpoint? Say(string code) => Newest(code) is { } said
        ? new Standpoint(said.By, said.Signal!.Value)
        {
            Said = said,
            ToBeReconfirmed = !_matter.SaysStill(_draft, said.Wording),
        }
        : null;

    private Standpoint? Named(Voice voice) =>
        _names.Contains(voice) ? new Standpoint(voice, PositionSignal.Support) : null;
}

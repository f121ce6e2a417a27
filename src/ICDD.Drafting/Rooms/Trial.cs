namespace ICDD.Drafting;

/// <summary>A batch as it is decided, before anything of it is recorded.</summary>
internal sealed class Trial(Draft draft, EntryHash hash, StreamId stream, ClockReading clock)
{
    private readonly Dictionary<CommandId, Answered> _recorded = [];

    public Draft Draft { get; private set; } = draft;

    public EntryHash Hash { get; private set; } = hash;

    public Touched Touched { get; private set; } = Touched.Nothing;

    public List<SealedEntry> Sealed { get; } = [];

    /// <summary>The command that made each of them.</summary>
    public List<CommandId> Commands { get; } = [];

    /// <summary>One for each command of the batch, in order; a bug in a rule fails its own command only.</summary>
    public List<Task<Outcome>> Outcomes { get; } = [];

    public void Decide(CommandId id, Command command, Seat seat, Dictionary<CommandId, Answered> answered)
    {
        Outcomes.Add(answered.TryGetValue(id, out var first) || _recorded.TryGetValue(id, out first)
            ? Task.FromResult(first.To(seat))
            : Try(id, command, seat));
    }

    /// <summary>What acts by itself comes before whatever is decided after its time.</summary>
    public void DecideWhatIsDue()
    {
        foreach (var due in Deadlines.Of(Draft, clock.Now))
            Try(due.Id, due.Command, Deadlines.Seat);
    }

    private Task<Outcome> Try(CommandId id, Command command, Seat seat)
    {
        var (draft, hash, count) = (Draft, Hash, Sealed.Count);
        try
        {
            return Task.FromResult(Answer(id, command, seat));
        }
        catch (Exception bug)
        {
            (Draft, Hash) = (draft, hash);
            Sealed.RemoveRange(count, Sealed.Count - count);
            Commands.RemoveRange(count, Commands.Count - count);
            return Task.FromException<Outcome>(bug);
        }
    }

    private Outcome Answer(CommandId id, Command command, Seat seat)
    {
        var shown = seat.Shown();
        var decision = command.Decide(Draft, shown, clock.Now);
        if (decision.Refusal is { } refusal)
            return new Outcome.Refused(refusal);
        foreach (var happened in decision.Events)
            Seal(new Entry(Draft.Version + 1, clock.Stamp, shown, id, happened) { Account = seat.Account?.Id });
        var recorded = new Outcome.Recorded(Draft.Version, clock.Stamp);
        _recorded[id] = new Answered(recorded, seat.Person);
        return recorded;
    }

    private void Seal(Entry entry)
    {
        var body = JournalJson.Write(entry);
        Hash = Hash.Next(stream, entry.Version, body);
        Sealed.Add(new SealedEntry(entry.Version, body, Hash));
        Commands.Add(entry.Command);
        var before = Draft;
        Draft = entry.Event.Apply(before, entry.Stamp) with { Version = entry.Version };
        Touched = Touched.And(entry.Event.Touches(before, Draft));
    }
}

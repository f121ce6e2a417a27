namespace ICDD.Drafting.Tests;

/// <summary>A history with its record as stored bytes.</summary>
public sealed record Scribe(Draft Start, Draft Seen, IReadOnlyList<SealedEntry> Entries)
{
    public static Scribe Record(Step[] steps)
    {
        var (entries, hash) = (new List<SealedEntry>(), EntryHash.First);
        Scene? first = null, last = null;
        foreach (var each in History.Of(steps))
        {
            first ??= each.Before;
            last = each.After;
            var version = each.Before.Draft.Version;
            foreach (var happened in each.Decision.Events)
            {
                var body = JournalJson.Write(new Entry(++version, each.Before.Now, each.Seat, new("x"), happened));
                hash = hash.Next(Hall.Stream, version, body);
                entries.Add(new SealedEntry(version, body, hash));
            }
        }

        return new(first!.Draft, last!.Draft, entries);
    }

    public Draft Read() => Entries.Select(JournalJson.Read).Aggregate(
        Start, (draft, entry) => entry.Event.Apply(draft, entry.Stamp) with { Version = entry.Version });
}

namespace ICDD.Drafting.Tests;

/// <summary>What must hold of the record after every step, whatever went wrong.</summary>
public sealed class Laws(IReadOnlyList<SealedEntry> opened, IReadOnlyList<Entry> decoded)
{
    private readonly List<SealedEntry> _read = [.. opened];
    private readonly List<Entry> _decoded = [.. decoded];

    /// <summary>The first law that is broken, in words.</summary>
    public string? Broken(IReadOnlyList<SealedEntry> stored, IEnumerable<Client> clients) =>
        Chain(stored) ?? OnceEach() ?? Acknowledged(clients) ?? Rights() ?? Time();

    /// <summary>What a node shows is what the record held at that version.</summary>
    public static string? Shown(IReadOnlyList<SealedEntry> stored, Room room)
    {
        var (draft, hash) = room.Now;
        return draft.Version <= stored.Count && stored[(int)draft.Version - 1].Hash == hash
            ? null
            : $"a node shows version {draft.Version} that is not in the record";
    }

    /// <summary>The record read again is the draft that the node reached step by step.</summary>
    public static string? Rebuilt(IReadOnlyList<SealedEntry> stored, Room room)
    {
        var rebuilt = stored.Take((int)room.Draft.Version).Select(JournalJson.Read).Aggregate(
            Draft.Empty(Hall.Stream),
            (draft, entry) => entry.Event.Apply(draft, entry.Stamp) with { Version = entry.Version });
        return Same.Form(rebuilt) == Same.Form(room.Draft) ? null : "the record read again is another draft";
    }

    private string? Chain(IReadOnlyList<SealedEntry> stored)
    {
        var same = 0;
        while (same < _read.Count && same < stored.Count && ReferenceEquals(_read[same], stored[same]))
            same++;
        _read.RemoveRange(same, _read.Count - same);
        _decoded.RemoveRange(same, _decoded.Count - same);
        foreach (var entry in stored.Skip(same))
        {
            var before = _read.Count == 0 ? EntryHash.First : _read[^1].Hash;
            if (entry.Version != _read.Count + 1
                || entry.Hash != before.Next(Hall.Stream, entry.Version, entry.Body.Span))
                return $"the chain is broken after version {_read.Count}";
            _read.Add(entry);
            _decoded.Add(JournalJson.Read(entry));
        }

        return null;
    }

    private string? OnceEach()
    {
        var acts = new HashSet<string>(_decoded.Count);
        foreach (var entry in _decoded)
            if (!acts.Add(ActOf(entry)))
                return $"act {ActOf(entry)} was recorded twice";
        return null;
    }

    private string? Acknowledged(IEnumerable<Client> clients)
    {
        foreach (var (act, version) in clients.SelectMany(client => client.Acknowledged))
            if (version > _decoded.Count || ActOf(_decoded[(int)version - 1]) != act)
                return $"act {act} was acknowledged as version {version} and is not there";
        return null;
    }

    private string? Rights() => _decoded.FirstOrDefault(entry => entry.Event switch
    {
        ProposalAccepted => entry.By.Role != Role.Chair,
        ProposalTabled tabled => entry.By.Delegation != tabled.Sponsor,
        ProposalWithdrawn withdrawn => !withdrawn.Proposal.Value.StartsWith(
            $"{entry.By.Delegation}-", StringComparison.Ordinal),
        _ => false,
    }) is { } wrong
        ? $"version {wrong.Version} was not for {wrong.By} to do"
        : null;

    private string? Time() =>
        _decoded.Zip(_decoded.Skip(1)).Any(pair => pair.Second.At < pair.First.At) ? "time went backwards" : null;

    private static string ActOf(Entry entry) => entry.Command.Value.IndexOf('/') is > 0 and var end
        ? entry.Command.Value[..end]
        : entry.Command.Value;
}

using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Tests;

/// <summary>
/// One seed: clients at a node and at a zombie left over from a failover, lost answers, retries, power cuts, failing
/// syncs, clocks that disagree, notices that are lost, late or doubled. After every step the laws of the record are
/// checked.
/// </summary>
public sealed class World
{
    private static readonly IReadOnlyList<SealedEntry> Opened = Prologue();

    private static readonly IReadOnlyList<Entry> Decoded = [.. Opened.Select(JournalJson.Read)];

    private readonly Random _chance;
    private readonly Planted _planted;
    private readonly Disk _disk;
    private readonly Client[] _clients =
        [new(Hall.Australia, "a"), new(Hall.Japan, "j"), new(Hall.Chair, "c"), new(Hall.Indonesia, "i")];

    private readonly Laws _laws = new(Opened, Decoded);
    private Node _node;
    private Node? _zombie;

    private World(int seed, Planted planted)
    {
        (_chance, _planted) = (new Random(seed), planted);
        _disk = new Disk(_chance, Opened);
        _node = Start();
    }

    private sealed record Node(Room Room, SimulatedJournal Journal);

    /// <summary>Runs a seed; the first law that was broken, or null.</summary>
    public static string? Run(int seed, Planted planted = Planted.Nothing, int steps = 36)
    {
        var world = new World(seed, planted);
        try
        {
            for (var step = 0; step < steps; step++)
                if ((world.Step() ?? world.Check()) is { } broken)
                    return $"seed {seed}, step {step}: {broken}";
            return world.Settle() is { } late ? $"seed {seed}, at the end: {late}" : null;
        }
        catch (JournalException damaged)
        {
            return $"seed {seed}: {damaged.Message}";
        }
    }

    private string? Step()
    {
        switch (_chance.Next(100))
        {
            case < 4:
                _disk.LosePower();
                break;
            case < 9:
                (_zombie, _node) = (_node, Start());
                break;
            case < 11:
                _zombie = null;
                break;
            case < 21:
                (_chance.Next(2) == 0 ? _zombie ?? _node : _node).Journal.Tell(_chance.Next(_disk.Entries.Count + 1));
                break;
            case < 26:
                return Told(_node) ?? (_zombie is null ? null : Told(_zombie));
            default:
                Act(_clients[_chance.Next(_clients.Length)]);
                break;
        }

        Restart();
        return null;
    }

    private void Act(Client client)
    {
        var node = _zombie is not null && _chance.Next(4) == 0 ? _zombie : _node;
        var outcome = client.Send(node.Room, _chance, _planted);
        if (_chance.Next(100) >= 15)
            client.Hear(outcome);
    }

    private void Restart()
    {
        if (_disk.PowerWasLost)
        {
            _disk.PowerIsBack();
            (_node, _zombie) = (Start(), null);
        }

        if (_node.Journal.IsDead)
            _node = Start();
        if (_zombie is { Journal.IsDead: true })
            _zombie = null;
    }

    private string? Check() => _laws.Broken(_disk.Entries, _clients)
        ?? Laws.Shown(_disk.Entries, _node.Room) ?? (_zombie is null ? null : Laws.Shown(_disk.Entries, _zombie.Room));

    /// <summary>The storm is over: everybody gets an answer, and all nodes say the same.</summary>
    private string? Settle()
    {
        foreach (var node in new[] { _node, _zombie })
            if (node is not null)
                node.Journal.IsCalm = true;
        foreach (var client in _clients.Where(client => client.IsWaiting))
            client.Hear(client.Send(_node.Room, _chance, _planted));
        if (_clients.Any(client => client.IsWaiting))
            return "somebody still waits for an answer";
        return Told(_node) ?? (_zombie is null ? null : Told(_zombie))
            ?? Check() ?? Laws.Rebuilt(_disk.Entries, _node.Room);
    }

    /// <summary>Whoever hears of the newest version shows it.</summary>
    private string? Told(Node node)
    {
        node.Journal.Tell(_disk.Entries.Count);
        return node.Room.Draft.Version == _disk.Entries.Count ? null : "a node is behind what it was told";
    }

    private Node Start()
    {
        var journal = new SimulatedJournal(_disk, _chance, _planted);
        var clock = new FakeTimeProvider(Hall.Opening.AddMinutes(_chance.Next(-60, 60)));
        var opening = Room.Open(Hall.Stream, journal, clock);
        return new Node(opening.GetAwaiter().GetResult(), journal);
    }

    private static List<SealedEntry> Prologue()
    {
        var journal = new MemoryJournal();
        var room = Room.Open(Hall.Stream, journal, new FakeTimeProvider(Hall.Opening)).GetAwaiter().GetResult();
        foreach (var command in new Command[]
        {
            Hall.Convene, Hall.AdmitAustralia, Hall.AdmitIndonesia, Hall.AdmitJapan, Hall.Lay, new OpenNegotiations(),
        })
            room.Do(new CommandId($"s{room.Draft.Version}"), command, Hall.Secretariat).GetAwaiter().GetResult();
        return journal.Read(Hall.Stream).ToBlockingEnumerable().ToList();
    }
}

using System.Globalization;
using ICDD.Drafting;
using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Tests;

// Writes until it is killed: several authors negotiate two documents and change accounts. Whatever the record
// acknowledged is told on standard output, one line each, and only then. The tests compare.
var (folder, seed) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
await using var journal = await LiteDbJournal.Open(folder, TimeProvider.System);
using var accounts = await LiteDbAccounts.Open(journal);
await using var rooms = new Rooms(journal, TimeProvider.System, journal);
var told = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });

await Task.WhenAll(
    Enumerable.Range(0, 6).Select(author => Task.Run(() => Negotiate($"document-{author % 2}", seed * 100 + author)))
        .Append(Task.Run(ChangeAccounts)));

async Task Negotiate(string document, int author)
{
    var room = await rooms.Open(new StreamId(document));
    foreach (var (number, (command, seat)) in RandomHistory.Opening().Index())
        await Tell(room, new CommandId($"opening {number}"), command, seat);
    var history = new RandomHistory(author);
    for (var act = 0; ; act++)
    {
        var (command, seat) = history.Next(room.Draft);
        await Tell(room, new CommandId($"{seed}-{author}-{act}"), command, seat);
    }
}

async Task Tell(Room room, CommandId id, Command command, Seat seat)
{
    if (await room.Do(id, command, seat) is Outcome.Recorded recorded)
        told.WriteLine($"act {room.Stream} {recorded.Version} {id}");
}

async Task ChangeAccounts()
{
    for (var each = 0; ; each++)
    {
        var account = accounts.Find($"p{each % 5}") ?? new Account
        {
            Id = $"p{each % 5}",
            SignInName = $"p{each % 5}",
            Person = "A person",
            Role = Role.Observer,
        };
        if (await accounts.Save(account with { SecurityStamp = $"{seed}-{each}" }) is AccountOutcome.Saved saved)
            told.WriteLine($"account {saved.Account.Id} {saved.Account.Revision} {saved.Account.SecurityStamp}");
        await Task.Delay(1);
    }
}

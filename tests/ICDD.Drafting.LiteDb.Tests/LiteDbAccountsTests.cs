using ICDD.Drafting.Tests;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class LiteDbAccountsTests : AccountsContract, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiteDbJournal _journal = null!;
    private LiteDbAccounts _accounts = null!;

    protected override IAccounts Accounts => _accounts;

    public async ValueTask InitializeAsync()
    {
        _journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System);
        _accounts = await LiteDbAccounts.Open(_journal);
    }

    public async ValueTask DisposeAsync()
    {
        _accounts.Dispose();
        await _journal.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Accounts_outlive_the_program_and_stand_in_no_list_of_documents()
    {
        for (var each = 0; each < 3; each++)
            await Accounts.Save(Person(each));
        await Accounts.Save(Accounts.Find("p1")! with { Disabled = true });
        var before = Accounts.All();
        await _journal.DisposeAsync();
        await InitializeAsync();
        Assert.Equal(before, Accounts.All());
        Assert.True(Accounts.Find("p1")!.Disabled);
        Assert.Empty(await _journal.Streams());
        Assert.Empty(await _journal.Read(new StreamId("~accounts")).ToListAsync());
        await Assert.ThrowsAsync<ArgumentException>(async () => await _journal.Append(
            new StreamId("~accounts"), 0, []));
    }

    private static Account Person(int number) => new()
    {
        Id = $"p{number}",
        SignInName = $"person{number}",
        Person = "A person",
        Role = Role.Observer,
    };
}

using ICDD.Drafting.Tests;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class LiteDbBookmarksTests : BookmarksContract, IAsyncLifetime
{
    private static readonly Bookmark Read = new(7, new DateTimeOffset(2026, 11, 24, 16, 0, 0, TimeSpan.FromHours(8)));

    private readonly TemporaryFolder _folder = new();
    private readonly List<Exception> _told = [];
    private LiteDbJournal _journal = null!;
    private LiteDbBookmarks _bookmarks = null!;

    protected override IBookmarks Bookmarks => _bookmarks;

    private string File => Path.Combine(_folder.Path, "bookmarks.db");

    public async ValueTask InitializeAsync()
    {
        _journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System);
        _bookmarks = LiteDbBookmarks.Open(_journal, _told.Add);
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        _folder.Dispose();
    }

    [Fact]
    public async Task Bookmarks_outlive_the_program()
    {
        Bookmarks.Put("p1", Store.Bali, Read);
        await Reopen();
        Assert.Equal(Read, Bookmarks.Find("p1", Store.Bali));
    }

    [Fact]
    public async Task They_stand_in_no_record_and_in_no_backup()
    {
        await Store.Fill(_journal, 3);
        var before = await Store.Everything(_journal);
        Bookmarks.Put("a-person-who-reads", Store.Bali, Read);
        using var copy = new TemporaryFolder();
        var target = Path.Combine(copy.Path, "backup");
        await BackUpStore.Run(_folder.Path, target);

        Assert.Equal(before, await Store.Everything(_journal));
        Assert.DoesNotContain(Directory.EnumerateFiles(target), file => Path.GetFileName(file) == "bookmarks.db");
        Assert.DoesNotContain(
            Directory.EnumerateFiles(target),
            file => System.IO.File.ReadAllText(file).Contains("a-person-who-reads", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lost_file_costs_the_bookmarks_and_nothing_else()
    {
        Bookmarks.Put("p1", Store.Bali, Read);
        await Close();
        System.IO.File.Delete(File);
        await InitializeAsync();

        Assert.Null(Bookmarks.Find("p1", Store.Bali));
        Assert.Empty(_journal.Repairs);
        Bookmarks.Put("p1", Store.Bali, Read);
        await Reopen();
        Assert.Equal(Read, Bookmarks.Find("p1", Store.Bali));
    }

    [Fact]
    public async Task A_damaged_file_is_begun_anew()
    {
        Bookmarks.Put("p1", Store.Bali, Read);
        await Close();
        await System.IO.File.WriteAllBytesAsync(File, [.. Enumerable.Repeat((byte)0xA5, 20_000)]);
        Assert.Empty(_told);
        await InitializeAsync();
        Assert.NotEmpty(_told);

        Assert.Null(Bookmarks.Find("p1", Store.Bali));
        Bookmarks.Put("p1", Store.Bali, Read);
        await Reopen();
        Assert.Equal(Read, Bookmarks.Find("p1", Store.Bali));
    }

    [Fact]
    public async Task A_folder_that_gives_no_file_still_lets_people_read()
    {
        await Close();
        System.IO.File.Delete(File);
        Directory.CreateDirectory(Path.Combine(File, "in-the-way"));
        await InitializeAsync();
        Assert.NotEmpty(_told);

        Bookmarks.Put("p1", Store.Bali, Read);
        Assert.Equal(Read, Bookmarks.Find("p1", Store.Bali));
    }

    private async Task Reopen()
    {
        await Close();
        await InitializeAsync();
    }

    private async Task Close()
    {
        _bookmarks.Dispose();
        await _journal.DisposeAsync();
    }
}

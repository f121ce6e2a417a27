namespace ICDD.Drafting.Tests;

/// <summary>What every keeper of bookmarks promises; each engine inherits it.</summary>
public abstract class BookmarksContract
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly StreamId River = new("river-compact");
    private static readonly Bookmark Early = new(
        7, new DateTimeOffset(2026, 11, 24, 8, 0, 0, 123, TimeSpan.FromHours(8)).AddTicks(4567));

    protected abstract IBookmarks Bookmarks { get; }

    [Fact]
    public void Who_never_said_to_have_read_has_none() => Assert.Null(Bookmarks.Find("p1", Bali));

    [Fact]
    public void A_bookmark_is_its_person_s_own_in_one_document()
    {
        Bookmarks.Put("p1", Bali, Early);

        Assert.Equal(Early, Bookmarks.Find("p1", Bali));
        Assert.Null(Bookmarks.Find("p1", River));
        Assert.Null(Bookmarks.Find("p2", Bali));
        Assert.Null(Bookmarks.Find("P1", Bali));
    }

    [Fact]
    public void The_newest_replaces_the_older_one_also_where_it_goes_back()
    {
        Bookmarks.Put("p1", Bali, Early with { Version = 90 });
        Bookmarks.Put("p1", Bali, Early);

        Assert.Equal(Early, Bookmarks.Find("p1", Bali));
    }

    [Fact]
    public void Person_and_document_are_never_run_together()
    {
        Bookmarks.Put("a", new StreamId("b-c"), Early);
        Bookmarks.Put("a/b", new StreamId("c"), Early with { Version = 1 });

        Assert.Equal(7, Bookmarks.Find("a", new StreamId("b-c"))!.Version);
        Assert.Null(Bookmarks.Find("a", new StreamId("c")));
    }

    [Fact]
    public async Task Many_may_put_theirs_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(each =>
            Task.Run(() => Bookmarks.Put($"p{each}", Bali, Early with { Version = each }))));

        Assert.All(Enumerable.Range(0, 16), each => Assert.Equal(each, Bookmarks.Find($"p{each}", Bali)!.Version));
    }
}

namespace ICDD.Drafting.Tests;

public class MemoryBookmarksTests : BookmarksContract
{
    protected override IBookmarks Bookmarks { get; } = new MemoryBookmarks();
}

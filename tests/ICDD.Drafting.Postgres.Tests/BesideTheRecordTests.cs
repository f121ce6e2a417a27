namespace ICDD.Drafting.Postgres.Tests;

/// <summary>What stands beside the record: sessions, bookmarks, the audit trail, the keys.</summary>
public sealed class BesideTheRecordTests(Server server) : TwoStores(server)
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_session_is_kept_and_ended_for_all_nodes_and_each_is_told()
    {
        using var here = new PostgresSessions(One);
        using var there = new PostgresSessions(Other);
        var told = 0;
        there.Changed += () => Interlocked.Increment(ref told);
        var session = new Session("s1", "p1", Noon) { Device = "Firefox", Address = "192.0.2.1" };

        Assert.True(here.Keep(session));
        Assert.Equal([session], there.Open());
        await Until(() => told > 0);
        told = 0;
        Assert.True(there.End("s1"));
        Assert.Empty(here.Open());
        Assert.True(here.End("s1"));
    }

    [Fact]
    public async Task A_bookmark_goes_with_its_person_from_node_to_node_and_outlives_both()
    {
        await using var here = await PostgresBookmarks.Open(One);
        await using var there = await PostgresBookmarks.Open(Other);
        var bookmark = new Bookmark(7, Noon);

        here.Put("p1", Bali, bookmark);

        await Until(() => there.Find("p1", Bali) == bookmark);
        await using var later = await PostgresBookmarks.Open(One);
        Assert.Equal(bookmark, later.Find("p1", Bali));
    }

    [Theory]
    [InlineData("UPDATE audit SET body = convert_to(replace(convert_from(body, 'UTF8'), 'p2', 'p9'), 'UTF8')", 2)]
    [InlineData("DELETE FROM audit WHERE number = 2", 2)]
    [InlineData("DELETE FROM audit WHERE number = 3", 3)]
    public async Task An_audit_trail_that_was_changed_or_cut_is_noticed(string harm, long line)
    {
        var (here, there) = (new PostgresAudit(One), new PostgresAudit(Other));
        for (var each = 1; each <= 3; each++)
            Assert.True((each == 2 ? there : here).Append(
                new AuditEntry(Noon, AuditAct.SignedIn) { By = $"p{each}", Account = $"p{each}" }));
        Assert.Null(here.FirstDamaged());
        Assert.Equal(["p1", "p2", "p3"], here.Read().Select(entry => entry.By));

        await Postgres.Run(Database, harm);

        Assert.Equal(line, line == 3 ? here.FirstDamaged() : there.FirstDamaged());
    }

    [Fact]
    public async Task What_is_kept_by_kind_and_name_is_found_by_every_node()
    {
        var (here, there) = (new PostgresKept(One), new PostgresKept(Other));
        here.Keep("key", "b", [2]);
        here.Keep("key", "a", [1]);
        here.Keep("key", "b", [3]);
        Assert.Equal([[1], [3]], there.All("key"));
        Assert.Equal([3], there.Find("key", "b"));
        Assert.Null(there.Find("hall", "b"));
        await Task.CompletedTask;
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 500, "it does not come to hold");
            await Task.Delay(20);
        }
    }
}

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class SessionFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_was_kept_and_not_ended_is_there_when_it_is_opened_again()
    {
        var disk = new MemoryFile([]);
        var file = new SessionFile(disk);
        Session[] sessions = [.. Enumerable.Range(0, 300).Select(each => Of($"s{each}"))];
        Assert.All(sessions, session => Assert.True(file.Keep(session)));

        Assert.All(sessions.Where((_, at) => at % 2 == 0), session => Assert.True(file.End(session.Id)));

        Assert.Equal(
            sessions.Where((_, at) => at % 2 == 1).OrderBy(session => session.Id, StringComparer.Ordinal),
            new SessionFile(disk).Open().OrderBy(session => session.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void A_full_disk_stops_neither_a_sign_in_into_a_free_slot_nor_a_sign_out()
    {
        var disk = new FullDisk(new MemoryFile([]));
        var file = new SessionFile(disk);
        disk.IsFull = true;

        Assert.True(file.Keep(Of("one")));
        Assert.True(file.Keep(Of("two")));
        Assert.True(file.End("one"));

        Assert.Equal(["two"], new SessionFile(disk).Open().Select(session => session.Id));
    }

    [Fact]
    public void When_no_slot_is_left_on_a_full_disk_it_says_so_and_goes_on()
    {
        var disk = new FullDisk(new MemoryFile([]));
        var file = new SessionFile(disk);
        disk.IsFull = true;

        var kept = Enumerable.Range(0, 200).Count(each => file.Keep(Of($"s{each}")));

        Assert.InRange(kept, 1, 199);
        Assert.True(file.End("s0"));
        Assert.True(file.Keep(Of("after")));
    }

    private static Session Of(string id) =>
        new(id, "an-account", Now) { Device = "Firefox, Linux", Address = "2001:db8::1" };

    /// <summary>Lets what is there be overwritten, and nothing grow.</summary>
    private sealed class FullDisk(MemoryFile disk) : IBookFile
    {
        public bool IsFull { get; set; }

        public long Length => disk.Length;

        public int Read(Span<byte> into, long at) => disk.Read(into, at);

        public void Write(ReadOnlySpan<byte> bytes, long at)
        {
            if (IsFull && at + bytes.Length > disk.Length)
                throw new IOException("No space left on device");
            disk.Write(bytes, at);
        }

        public void Sync() => disk.Sync();

        public void Cut(long length) => disk.Cut(length);

        public void Dispose()
        {
        }
    }
}

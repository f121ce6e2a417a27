using System.CommandLine;
using ICDD.Drafting.LiteDb;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class AtRestTests
{
    [Fact]
    public async Task Nobody_else_on_the_machine_reads_what_is_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        await using var site = new TestSite { Data = Directory.CreateTempSubdirectory("drafting-").FullName };
        Loosen(site.Data, 0b111_101_101);
        await File.WriteAllTextAsync(Path.Combine(site.Data, "old"), "", TestContext.Current.CancellationToken);
        Loosen(Path.Combine(site.Data, "old"), 0b110_100_100);

        await site.SignedIn("amal", Role.Chair);
        await site.Close();

        Assert.Equal([], OpenToOthers(site.Data));
        Assert.True(File.Exists(Path.Combine(site.Data, "drafting.db")));
        Assert.True(File.Exists(Path.Combine(site.Data, "sessions")));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(site.Data, "keys")));
    }

    [Fact]
    public async Task A_backup_is_closed_too_says_what_it_carries_and_leaves_briefs_out_when_asked()
    {
        var walls = new Walls();
        await walls.InitializeAsync();
        await walls.Fill();
        await walls.Close();
        var folder = Directory.CreateTempSubdirectory("drafting-").FullName;
        string At(string name) => Path.Combine(folder, name);

        var whole = await Run("backup", walls.Data, At("whole"));
        var without = await Run("backup", walls.Data, At("without"), "--without-briefs");

        Assert.Contains("It carries the briefs", whole, StringComparison.Ordinal);
        Assert.Contains("the accounts with the hashes of their passwords", whole, StringComparison.Ordinal);
        Assert.Contains("are left out", without, StringComparison.Ordinal);
        Assert.Equal([], OpenToOthers(At("whole")));
        Assert.NotNull(Walls.Found(await File.ReadAllTextAsync(
            Path.Combine(At("whole"), "minutes.book"), TestContext.Current.CancellationToken)));
        Assert.Null(Walls.Found(await File.ReadAllTextAsync(
            Path.Combine(At("without"), "minutes.book"), TestContext.Current.CancellationToken)));
        Assert.DoesNotContain("/brief/", await File.ReadAllTextAsync(
            Path.Combine(At("without"), "minutes.book"),
            TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Run("restore", At("without"), At("restored"));
        await using var restored = await LiteDbJournal.Open(At("restored"), TimeProvider.System);
        await using var rooms = new Rooms(restored, TimeProvider.System);
        Assert.Equal(walls.Room.Draft.Version, (await rooms.Open(new StreamId(Walls.Document))).Draft.Version);
    }

    private static async Task<string> Run(params string[] args)
    {
        var root = new RootCommand();
        foreach (var verb in StoreVerbs.Verbs())
            root.Add(verb);
        using var said = new StringWriter();
        var before = Console.Out;
        Console.SetOut(said);
        try
        {
            Assert.Equal(0, await root.Parse(args).InvokeAsync());
        }
        finally
        {
            Console.SetOut(before);
        }

        return said.ToString();
    }

    private static void Loosen(string path, int mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, (UnixFileMode)mode);
    }

    private static List<string> OpenToOthers(string folder) =>
    [
        .. new[] { folder }.Concat(
            Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)).Where(IsOpenToOthers),
    ];

    private static bool IsOpenToOthers(string path) =>
        !OperatingSystem.IsWindows() && ((int)File.GetUnixFileMode(path) & 0b000_111_111) != 0;
}

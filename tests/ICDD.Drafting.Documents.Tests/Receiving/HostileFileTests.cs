namespace ICDD.Drafting.Documents.Tests;

/// <summary>Nothing else may run while the time of the processor is counted.</summary>
[CollectionDefinition(nameof(CountedTime), DisableParallelization = true)]
public sealed class CountedTime;

/// <summary>
/// However a file is made, it is answered soon: no reading takes longer than in proportion to its length.
/// </summary>
[Collection(nameof(CountedTime))]
public class HostileFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public static TheoryData<string> Words => [.. HostileFiles.Word.Keys];

    [Fact]
    public void Each_hostile_text_is_answered_soon()
    {
        var slow = HostileFiles.Markdown.Select(pair => (pair.Key, Time: TimeOf(pair.Value())))
            .Where(each => each.Time > Patience)
            .ToList();

        Assert.Empty(slow);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_hostile_Word_file_is_answered_soon(string name) => Assert.True(
        TimeOf(HostileFiles.Word[name]()) < Patience);

    [Theory]
    [InlineData("hostile-d75.md")]
    [InlineData("hostile-h4000.md")]
    public void The_files_that_once_stopped_everything_are_answered_soon(string name) => Assert.True(
        TimeOf(Hostile(name)) < Patience);

    private static TimeSpan TimeOf(byte[] file)
    {
        // Of the processor: a busy machine is not the file's fault.
        var before = Environment.CpuUsage.TotalTime;
        _ = ZeroDraftReading.Read(file, null);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>94 bytes, and a heading of 4,000 blanks.</summary>
    private static byte[] Hostile(string name) => System.Text.Encoding.UTF8.GetBytes(name.Contains('d')
        ? $"# T\n\n| a | b |\n|{new string('-', 75)}x|\n\nWe agree to act.\n"
        : $"# a{new string(' ', 4_000)}x\n\nWe agree to act.\n");
}

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Where the program behind PDF is missing or fails, nothing is written and the reason is a refusal.</summary>
public class MissingTypstTests
{
    [Fact]
    public async Task Without_its_packages_it_says_where_to_restore_them()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var folder = new TemporaryFolder();
        var export = new PdfExport(
            new Typst(new TypstFolder(folder.Path, "Pdf/typst"), () => "node", NodeLimits.Usual));
        using var stream = new MemoryStream();

        Assert.Equal(new PdfNeedsItsPackages("Pdf/typst"), export.Lacks);
        var failure = await Assert.ThrowsAsync<ExportFailedException>(() => export.Write(hall.Adopted(), stream));
        Assert.Equal(export.Lacks, failure.Refusal);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Packages_without_the_compilers_machine_code_are_not_restored()
    {
        using var folder = new TemporaryFolder();
        Restore(folder);
        Assert.True(new TypstFolder(folder.Path, "").IsRestored);

        File.Delete(
            Path.Combine(folder.Path, "node_modules", "@myriaddreamin", "compiler-of-this-machine", "compiler.node"));

        Assert.False(new TypstFolder(folder.Path, "").IsRestored);
    }

    [Fact]
    public void Without_Node_it_says_so()
    {
        using var folder = new TemporaryFolder();
        var export = new PdfExport(new Typst(new TypstFolder(folder.Path, "Pdf/typst"), () => null, NodeLimits.Usual));

        Assert.Equal(new PdfNeedsNode(), export.Lacks);
    }

    [Theory]
    [InlineData("process.exit(3)", 60_000, 1_000_000)]
    [InlineData("throw new Error('broken')", 60_000, 1_000_000)]
    [InlineData("console.error('x'.repeat(1e6)); process.exitCode = 1", 60_000, 1_000_000)]
    [InlineData("process.stdout.write('')", 60_000, 1_000_000)]
    [InlineData("setInterval(() => process.stdout.write(Buffer.alloc(1e5)), 1)", 60_000, 1_000_000)]
    [InlineData("setInterval(() => {}, 1000)", 300, 1_000_000)]
    public async Task A_program_that_fails_or_goes_too_far_is_ended_and_nothing_is_written(
        string program, int milliseconds, int bytes)
    {
        using var hall = await ShortNegotiation.Adopted();
        using var folder = new TemporaryFolder();
        var export = Running(folder, program, new NodeLimits(TimeSpan.FromMilliseconds(milliseconds), bytes));
        using var stream = new MemoryStream();

        var failure = await Assert.ThrowsAsync<ExportFailedException>(() => export.Write(hall.Adopted(), stream));

        Assert.Equal(new PdfFailed(), failure.Refusal);
        Assert.InRange(failure.Message.Length, 10, 5_000);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task The_program_gets_nothing_of_our_environment()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var folder = new TemporaryFolder();
        using var stream = new MemoryStream();

        await Running(folder, "process.stdout.write(JSON.stringify(process.env))", NodeLimits.Usual).Write(
            hall.Adopted(), stream);

        Assert.Equal("{}", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task A_program_that_takes_too_much_memory_is_ended()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var folder = new TemporaryFolder();
        var export = Running(
            folder,
            "const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 5)",
            NodeLimits.Usual with { Memory = 300L << 20 });

        var failure = await Assert.ThrowsAsync<ExportFailedException>(() => export.Write(hall.Adopted(), Stream.Null));

        Assert.Equal(new PdfFailed(), failure.Refusal);
    }

    [Fact]
    public async Task Who_no_longer_waits_leaves_no_process_behind()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var folder = new TemporaryFolder();
        var sign = folder.File("process");
        var export = Running(
            folder,
            "import { writeFileSync } from 'node:fs'; writeFileSync('process', String(process.pid)); setInterval(() "
                + "=> {}, 1000)",
            NodeLimits.Usual);
        using var leaving = new CancellationTokenSource();

        var writing = export.Write(hall.Adopted(), Stream.Null, leaving.Token);
        while (!File.Exists(sign) || new FileInfo(sign).Length == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        var id = int.Parse(await File.ReadAllTextAsync(sign), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(id));
    }

    private static PdfExport Running(TemporaryFolder folder, string program, NodeLimits limits)
    {
        var node = Needs.Program("node");
        Restore(folder);
        File.WriteAllText(folder.File("compile.mjs"), program);
        return new PdfExport(new Typst(new TypstFolder(folder.Path, ""), () => node, limits));
    }

    /// <summary>A folder that looks as <c>npm ci</c> leaves it.</summary>
    internal static void Restore(TemporaryFolder folder)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "node_modules", "@expo-google-fonts"));
        var compiler = Directory.CreateDirectory(
            Path.Combine(folder.Path, "node_modules", "@myriaddreamin", "compiler-of-this-machine"));
        File.WriteAllText(Path.Combine(compiler.FullName, "compiler.node"), "");
        File.WriteAllText(folder.File("compile.mjs"), "");
    }
}

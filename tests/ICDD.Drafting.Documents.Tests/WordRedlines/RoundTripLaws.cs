using CsCheck;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Export, edit n paragraphs, import: exactly n proposals with exactly the edited texts.</summary>
public class RoundTripLaws
{
    private static readonly string[] Fresh = [
        "dialogue", "trust", "maps", "cities", "ministries", "voluntary", "without delay", "etc. and more", "«open»"
    ];

    private const int AtOnce = 20;

    private static readonly Gen<string> Any = Gen.Int[0, Fresh.Length - 1].Select(nth => Fresh[nth]);

    private enum Stroke { Reword, Rewrite, Delete, Add }

    private sealed record Edit(int Nth, Stroke Stroke, string Words);

    [Theory]
    [InlineData("bali-message", false, "")]
    [InlineData("bali-message", true, "")]
    [InlineData("river-compact", false, "")]
    [InlineData("river-compact", true, "")]
    [InlineData("bali-message", false, "styles")]
    [InlineData("river-compact", true, "styles")]
    [InlineData("bali-message", true, "bookmarks")]
    [InlineData("river-compact", false, "bookmarks")]
    public async Task What_is_edited_and_nothing_else_comes_back(string sample, bool tracks, string lost)
    {
        using var hall = await Samples.Open(sample);
        var file = await Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, Issues.Text, Hall.Now)!);
        var clauses = hall.Draft.Standing()
            .Where(clause => clause.Kind is ClauseKind.Preambular or ClauseKind.Operative)
            .ToList();

        await Edits(clauses.Count).SampleAsync(async edits =>
        {
            var pen = new WordPen(file) { Tracks = tracks };
            // What was written wholly anew and not tracked is known by its bookmark alone.
            if (lost == "bookmarks" && !tracks)
                edits.RemoveAll(edit => edit.Stroke == Stroke.Rewrite);
            var expected = edits.Select(edit => Carry(pen, hall.Draft, clauses[edit.Nth], edit)).ToList();

            if (lost == "styles")
                pen.LoseStyles();
            if (lost == "bookmarks")
                pen.LoseBookmarks();

            var plan = await hall.Plan(pen.Save());

            Assert.Empty(plan.NotTaken);
            Assert.Equal(
                expected.Order(StringComparer.Ordinal), plan.Asks().Select(Placeless).Order(StringComparer.Ordinal));
        }, iter: Files ?? 25, threads: 1);
    }

    /// <summary>
    /// Many files at once, since the program takes seconds to start and none to go on; ICDD_FILES says how
    /// many of each kind. ODT and RTF are what somebody stored who has no Word, and come in as on the page.
    /// </summary>
    [Theory]
    [InlineData("bali-message", false, "docx")]
    [InlineData("river-compact", true, "docx")]
    [InlineData("bali-message", true, "odt")]
    [InlineData("river-compact", false, "odt")]
    [InlineData("bali-message", false, "rtf")]
    [InlineData("river-compact", true, "rtf")]
    public async Task What_is_edited_and_stored_by_LibreOffice_comes_back_so(string sample, bool tracks, string kind)
    {
        var soffice = Needs.Program("soffice");
        using var hall = await Samples.Open(sample);
        using var folder = new TemporaryFolder();
        var file = await Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, Issues.Text, Hall.Now)!);
        var clauses = hall.Draft.Standing()
            .Where(clause => clause.Kind is ClauseKind.Preambular or ClauseKind.Operative).ToList();
        var expected = new Dictionary<string, List<string>>();
        Edits(clauses.Count).Sample(
            edits =>
            {
                var pen = new WordPen(file) { Tracks = tracks };
                var name = $"edited-{expected.Count}";
                expected[name] = edits.ConvertAll(edit => Carry(pen, hall.Draft, clauses[edit.Nth], edit));
                File.WriteAllBytes(folder.File(name + ".docx"), pen.Save());
            },
            iter: Files ?? (kind == "docx" ? 12 : 4),
            threads: 1);

        await Stored(kind == "docx" ? "docx:MS Word 2007 XML" : kind, "docx", folder.Path, folder.File("back"));
        if (kind != "docx")
            await Stored("docx:MS Word 2007 XML", kind, folder.File("back"), folder.File("back"));

        foreach (var (name, asks) in expected)
        {
            var plan = await hall.Plan(await File.ReadAllBytesAsync(
                Path.Combine(folder.File("back"), name + ".docx"), TestContext.Current.CancellationToken));
            Assert.Empty(plan.Names());
            Assert.Equal(
                asks.Order(StringComparer.Ordinal), plan.Asks().Select(Placeless).Order(StringComparer.Ordinal));
        }

        async Task Stored(string format, string from, string source, string target)
        {
            foreach (var names in expected.Keys.Chunk(AtOnce))
                await Needs.Run(
                    soffice,
                    [$"-env:UserInstallation=file://{folder.File("profile")}", "--headless",
                        "--convert-to", format, "--outdir", target,
                        .. names.Select(name => Path.Combine(source, $"{name}.{from}"))]);
        }
    }

    private static int? Files => int.TryParse(
        Environment.GetEnvironmentVariable("ICDD_FILES"), System.Globalization.CultureInfo.InvariantCulture,
        out var files) ? files : null;

    /// <summary>A few clauses, none under another or behind one that goes, each edited once.</summary>
    private static Gen<List<Edit>> Edits(int count) => Gen.Select(
            Gen.Int[0, count - 1], Gen.Enum<Stroke>(), Gen.Select(Any, Any, (one, two) => $"{one} {two}"),
            (nth, stroke, words) => new Edit(nth, stroke, words))
        .List[0, 12]
        .Select(edits => edits.DistinctBy(edit => edit.Nth).ToList());

    private static string Carry(WordPen pen, Draft draft, Clause clause, Edit edit)
    {
        var id = clause.Id.Value;
        var hasFamily = draft.Outline.Places[clause.Id] is { Children.IsEmpty: false } or { Parent: not null };
        switch (edit.Stroke)
        {
            case Stroke.Delete when !hasFamily:
                pen.Delete(id);
                return $"{id} struck";
            case Stroke.Add:
                pen.AddBehind(id, "Emphasizing " + edit.Words);
                return $"{clause.Kind}: Emphasizing {edit.Words}";
            case Stroke.Rewrite:
                pen.Rewrite(id, "Expresses hope for " + edit.Words);
                return $"{id}: Expresses hope for {edit.Words}";
            default:
                var old = clause.Text.Split(' ')[^2].Trim(',', ';', '.', ':', '(', ')');
                pen.RewordLast(id, old, edit.Words);
                return $"{id}: {ReplaceLast(clause.Text, old, edit.Words)}";
        }
    }

    private static string ReplaceLast(string text, string old, string @new)
    {
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return text[..at] + @new + text[(at + old.Length)..];
    }

    private static string Placeless(string ask) =>
        Enum.GetNames<ClauseKind>().Any(kind => ask.StartsWith(kind, StringComparison.Ordinal))
            ? ask[..ask.IndexOf(' ', StringComparison.Ordinal)] + ask[ask.IndexOf(':', StringComparison.Ordinal)..]
            : ask;
}

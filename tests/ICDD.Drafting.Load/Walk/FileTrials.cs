using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>Files that are brought in, and what is fetched by many at once.</summary>
internal static class FileTrials
{
    private const string Redline = $"/{Premises.Alpha}/bring-in/redline.jsonl";
    private const string ZeroDraft = $"/{Premises.Alpha}/bring-in/zero-draft.jsonl";

    public static IEnumerable<Trial> All =>
    [
        new(
            "A5 78",
            "table rules and headings that make an expression run for ever, three at once, and somebody else's file "
                + "meanwhile",
            Slow),
        new("A12 51", "uploads of 9 MB, 11 MB, 200 MB announced, nothing, UTF-16", Sizes),
        new(
            "49 50 64",
            "no ZIP, half a ZIP, a bomb, 20,000 entries, path names, entities, 20,000 nested elements",
            Bad),
        new("44 48", "4 people fetch the dossier at once, and one reads nothing", Crowd),
    ];

    private static async Task<Seen> Slow(Premises premises)
    {
        var hostile = new[]
        {
            "|" + string.Concat(Enumerable.Repeat("-", 75)),
            "# " + string.Concat(Enumerable.Repeat("a ", 4_000)) + "#x",
            "|" + string.Concat(Enumerable.Repeat(" :-: |", 4_000)) + "x",
            new string('#', 4_000),
        };
        var clock = Stopwatch.StartNew();
        var asked = hostile.Take(3)
            .Select(text => premises["secretary"].Post(ZeroDraft, Text($"Title\n\n{text}\n"))).ToList();
        var other = Stopwatch.StartNew();
        var second = await premises.Admit("clerk", Premises.Alpha, "Secretariat");
        other.Restart();
        var quick = await second.Post(ZeroDraft, Text("# Title\n\n1. Decides to meet again;\n"));
        var quickly = other.Elapsed;
        var answers = await Task.WhenAll(asked);
        return new Seen(
            answers.All(each => each.Status is 200 or 422 or 429)
                && quick.Status is 200 or 422
                && quickly < TimeSpan.FromSeconds(30)
                && clock.Elapsed < TimeSpan.FromSeconds(90)
                && await premises.Answers(),
            $"{string.Join(", ", answers.Select(each => each.Status))} after {clock.Elapsed.TotalSeconds:0} s; the "
                + $"other file {quick.Status} after {quickly.TotalSeconds:0.0} s");
    }

    private static async Task<Seen> Sizes(Premises premises)
    {
        var faults = new List<string>();
        async Task Expect(string name, HttpContent content, params int[] statuses)
        {
            try
            {
                if ((await premises["amal2"].Post(Redline, content)).Status is var status && !statuses.Contains(status))
                    faults.Add($"{name}: {status}");
            }
            catch (HttpRequestException)
            {
                // Closed while it was still sent: that is an answer too, as long as the program lives.
            }
        }

        await premises.Admit("amal2", Premises.Alpha, "Delegate", "AUS");
        await Expect("9 MB", new ByteArrayContent(new byte[9 * 1024 * 1024]), 422);
        await Expect("11 MB", new ByteArrayContent(new byte[11 * 1024 * 1024]), 413);
        await Expect("nothing", new ByteArrayContent([]), 422);
        await Expect("UTF-16", new ByteArrayContent(Encoding.Unicode.GetBytes("# Title")), 422);
        var announced = await LineTrials.Raw(
            premises,
            "POST",
            Redline,
            "Content-Length: 209715200",
            "Expect: 100-continue",
            $"Cookie: {premises["amal2"].Cookie}");
        if (announced != 413)
            faults.Add($"200 MB announced: {announced}");
        if (!await premises.Answers())
            faults.Add("the program does not answer");
        return Seen.Unless(faults, "422 and 413 in plain words");
    }

    private static async Task<Seen> Bad(Premises premises)
    {
        var nested = string.Concat(Enumerable.Repeat("<w:p>", 20_000));
        const string Entities =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY e SYSTEM "
                + "\"file:///etc/passwd\">]>";
        var good = Word("<w:p><w:r><w:t>Decides to meet again</w:t></w:r></w:p>");
        var files = new (string Name, byte[] Bytes)[]
        {
            ("no ZIP", Encoding.UTF8.GetBytes("this is no file of Word")), ("half a ZIP", good[..(good.Length / 2)]),
            ("nested", Word(nested)),
            ("entities", Zip(
                (
                    "word/document.xml",
                    Entities
                        + "<w:document "
                        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>&b;&e;</"
                        + "w:body></w:document>"))),
            ("bomb", Zip(("word/document.xml", new string(' ', 60_000_000)))),
            ("path names", Zip(("../../../../tmp/drafting-walk-out", "out"), ("/etc/drafting-walk-out", "out"))),
            ("20,000 entries", Zip([.. Enumerable.Range(0, 20_000).Select(each => ($"word/{each}.xml", "x"))])),
        };
        var faults = new List<string>();
        foreach (var (name, bytes) in files)
            if (await premises["ines"].Post(Redline, new ByteArrayContent(bytes)) is { } answer
                && (answer.Status is not (422 or 413)
                    || answer.Body.Contains("   at ", StringComparison.Ordinal)
                    || answer.Body.Contains("root:", StringComparison.Ordinal)))
                faults.Add($"{name}: {answer.Status} {answer.Body[..Math.Min(80, answer.Body.Length)]}");
        if (File.Exists("/tmp/drafting-walk-out") || File.Exists("/etc/drafting-walk-out"))
            faults.Add("a file was written outside");
        if (!await premises.Answers())
            faults.Add("the program does not answer");
        return Seen.Unless(faults, "each refused in plain words, the program lives");
    }

    private static async Task<Seen> Crowd(Premises premises)
    {
        using var idle = new System.Net.Sockets.TcpClient();
        var to = new Uri(premises.Address);
        await idle.ConnectAsync(to.Host, to.Port);
        await idle.GetStream().WriteAsync(
            Encoding.Latin1.GetBytes(
                $"GET /{Premises.Alpha}/exports/dossier.zip "
                    + $"HTTP/1.1\r\nHost: {to.Authority}\r\nCookie: {premises["ines"].Cookie}\r\n\r\n"));
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => premises["chair"].Get($"/{Premises.Alpha}/exports/dossier.zip")));
        return new Seen(
            answers.All(each => each.Status is 200 or 429 or 503)
                && answers.Any(each => each.Status == 200)
                && await premises.Answers(),
            string.Join(", ", answers.GroupBy(each => each.Status).Select(group => $"{group.Count()} x {group.Key}")));
    }

    private static StringContent Text(string words) => new(words, Encoding.UTF8, "text/markdown");

    private static byte[] Word(string body) => Zip(
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                + "Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                + "PartName=\"/word/document.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/"
                + "></Types>"),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                + "Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                + "Target=\"word/document.xml\"/></Relationships>"),
        (
            "word/document.xml",
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</"
                + $"w:body></w:document>"));

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                writer.Write(text);
            }

        return bytes.ToArray();
    }
}

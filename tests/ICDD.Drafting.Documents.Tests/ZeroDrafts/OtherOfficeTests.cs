using System.IO.Compression;
using System.Text;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>ODT and RTF come in through LibreOffice, and where it is missing they are refused in words.</summary>
public class OtherOfficeTests
{
    private const string Rtf = @"{\rtf1\ansi Recalling the sea,\par 1. Decides to chart it;\par 2. Requests maps.\par}";

    [Fact]
    public async Task Where_LibreOffice_is_missing_the_refusal_names_the_kind()
    {
        var office = new OtherOffice(() => null);

        Assert.Equal(new FileNeedsLibreOffice("RTF"), (await office.AsWord(Bytes(Rtf), default)).Refusal);
        Assert.Equal(new FileNeedsLibreOffice("ODT"), (await office.AsWord(Odt("<a/>"), default)).Refusal);
    }

    [Fact]
    public async Task Other_files_go_on_as_they_are()
    {
        var text = "1. We meet"u8.ToArray();

        Assert.Same(text, (await new OtherOffice(() => "/no/such/program").AsWord(text, default)).Value);
    }

    [Theory]
    [InlineData("rtf"), InlineData("odt")]
    public async Task Its_paragraphs_become_a_zero_draft(string kind)
    {
        _ = Needs.Program("soffice");
        var file = kind == "rtf" ? Bytes(Rtf) : await AsOdt(Rtf);
        var word = await OtherOffice.Here().AsWord(file, TestContext.Current.CancellationToken);

        var plan = ZeroDraftReading.Read(word.Value!, Hall.Conference(StyleProfile.Resolution)).Value!;
        Assert.Equal(
            [(ClauseKind.Preambular, "Recalling the sea"), (ClauseKind.Operative, "Decides to chart it"),
                (ClauseKind.Operative, "Requests maps")],
            plan.Lines.Where(line => line.Kind is not null).Select(line => (line.Kind!.Value, line.Text)));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_nothing_is_left_behind()
    {
        _ = Needs.Program("soffice");
        var before = Directory.GetDirectories(Path.GetTempPath(), "draft-*").ToHashSet();
        var squeezed = Odt(new string('x', 60_000_000));

        Assert.IsType<FileUnpacksTooLarge>((await OtherOffice.Here().AsWord(squeezed, default)).Refusal);
        Assert.NotNull((await new OtherOffice(() => "/bin/false").AsWord(Bytes(Rtf), default)).Refusal);
        Assert.Subset(before, Directory.GetDirectories(Path.GetTempPath(), "draft-*").ToHashSet());
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Odt(string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);
            Put("content.xml", content, CompressionLevel.Optimal);

            void Put(string name, string text, CompressionLevel level)
            {
                using var part = zip.CreateEntry(name, level).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static async Task<byte[]> AsOdt(string rtf)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("draft.rtf"), rtf);
        await Needs.Run(
            Needs.Program("soffice"), $"-env:UserInstallation={new Uri(folder.File("profile")).AbsoluteUri}",
            "--headless", "--convert-to", "odt", "--outdir", folder.Path, folder.File("draft.rtf"));
        return await File.ReadAllBytesAsync(folder.File("draft.odt"));
    }
}

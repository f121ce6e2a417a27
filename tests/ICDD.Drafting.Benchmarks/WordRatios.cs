using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// A Word file beside pandoc from the same Markdown, and beside a plain XML writer of the same parts.
/// </summary>
internal static class WordRatios
{
    public static async Task Run(Issue issue)
    {
        var bytes = new MemoryStream();
        await Exports.Find("docx")!.Write(issue, bytes).ConfigureAwait(false);
        var parts = Parts.Of(bytes);
        var ours = await DocumentScale.Measure(
            () => Exports.Find("docx")!.Write(issue, new MemoryStream()), 15).ConfigureAwait(false);
        var plain = await DocumentScale.Measure(() => parts.Write(new MemoryStream()), 15).ConfigureAwait(false);
        var again = await DocumentScale.Measure(
            () => Exports.Find("docx")!.Write(issue, new MemoryStream()), 15).ConfigureAwait(false);
        var best = Math.Min(ours.Milliseconds, again.Milliseconds);
        var ratio = best / plain.Milliseconds;
        Say($"1,000 clauses as DOCX: {best:F1} ms; plain XmlWriter {plain.Milliseconds:F1} ms: ratio {ratio:F2}");
        if (await Pandoc(issue).ConfigureAwait(false) is { } pandoc)
            Say($"pandoc from the same Markdown {pandoc:F0} ms: {pandoc / best:F1} times ours");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static async Task<double?> Pandoc(Issue issue)
    {
        var folder = Directory.CreateTempSubdirectory("icdd-benchmark-");
        try
        {
            var markdown = Path.Combine(folder.FullName, "text.md");
            await using (var file = File.Create(markdown))
                await Exports.Find("markdown")!.Write(issue, file).ConfigureAwait(false);
            var (milliseconds, _) = await DocumentScale.Measure(() => Start(markdown), 3).ConfigureAwait(false);
            return milliseconds;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("pandoc is not installed.");
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Start(string markdown)
    {
        using var pandoc = Process.Start(
            "pandoc", ["--from", "gfm", "--output", Path.ChangeExtension(markdown, "docx"), markdown]);
        await pandoc.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <summary>The parts of a Word file as the calls that write them.</summary>
    private sealed class Parts
    {
        private readonly List<(string Name, List<Action<XmlWriter>> Calls)> _parts = [];

        public static Parts Of(MemoryStream docx)
        {
            var parts = new Parts();
            using var zip = new ZipArchive(docx);
            foreach (var entry in zip.Entries)
            {
                using var reader = XmlReader.Create(entry.Open());
                parts._parts.Add((entry.FullName, [.. Calls(reader)]));
            }

            return parts;
        }

        public Task Write(Stream stream)
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var (name, calls) in _parts)
            {
                using var xml = XmlWriter.Create(
                    zip.CreateEntry(name, CompressionLevel.Optimal).Open(),
                    new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false) });
                foreach (var call in calls)
                    call(xml);
            }

            return Task.CompletedTask;
        }

        private static IEnumerable<Action<XmlWriter>> Calls(XmlReader reader)
        {
            while (reader.Read())
            {
                var (prefix, name, space, value) = (reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                    yield return xml => xml.WriteString(value);
                if (reader.NodeType == XmlNodeType.EndElement)
                    yield return xml => xml.WriteEndElement();
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                var isEmpty = reader.IsEmptyElement;
                yield return xml => xml.WriteStartElement(prefix, name, space);
                while (reader.MoveToNextAttribute())
                {
                    var (itsPrefix, itsName, itsSpace, itsValue) = (
                        reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
                    yield return xml => xml.WriteAttributeString(itsPrefix, itsName, itsSpace, itsValue);
                }

                if (isEmpty)
                    yield return xml => xml.WriteEndElement();
            }
        }
    }
}

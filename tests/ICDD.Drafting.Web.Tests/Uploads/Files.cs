using System.IO.Compression;
using System.Text;
using Bunit;
using ICDD.Drafting.Documents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Files that people bring in.</summary>
internal static class Files
{
    /// <summary>The text as it stands, as a Word file with words changed by a find and replace.</summary>
    public static async Task<byte[]> Edited(Room room, params (string Old, string New)[] changes)
    {
        var (draft, hash) = room.Now;
        using var stream = new MemoryStream();
        await Documents.Exports.Find("docx")!.Write(Issues.Find(draft, hash, Issues.Text, default)!, stream);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        var part = zip.GetEntry("word/document.xml")!;
        string text;
        using (var reader = new StreamReader(part.Open()))
            text = await reader.ReadToEndAsync();
        part.Delete();
        await using (var writer = new StreamWriter(
            zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false)))
            await writer.WriteAsync(changes.Aggregate(
                text, (words, change) => words.Replace(change.Old, change.New, StringComparison.Ordinal)));
        zip.Dispose();
        return stream.ToArray();
    }

    public static void Upload(this IRenderedComponent<IComponent> page, byte[] file, string name) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(file, name));
}

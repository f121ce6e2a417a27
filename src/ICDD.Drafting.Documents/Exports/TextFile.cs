using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>Text on its way to a stream that only wants to be waited for; it is in memory once.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task Write(Stream stream, Action<TextWriter> write, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, Utf8, leaveOpen: true))
            write(text);
        bytes.Position = 0;
        await bytes.CopyToAsync(stream, cancel).ConfigureAwait(false);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ICDD.Drafting.Web;

/// <summary>
/// Compares, merges and compiles texts from JSON lines to JSON lines, one answer a line in the order of the questions.
/// A line that cannot be read is answered with <c>{"error":"..."}</c> and makes the exit code 1.
/// </summary>
public static class TextVerb
{
    /// <summary>The longest text read, in UTF-16 code units.</summary>
    public const int TextLimit = 100_000;

    /// <summary>A redline may be of a whole book.</summary>
    public const int RedlineLimit = 5_000_000;

    public const int ProposalLimit = 1_000;

    private static readonly Dictionary<string, Action<TextLine, Utf8JsonWriter>> Answers = new(StringComparer.Ordinal)
    {
        ["redline"] = TextAnswers.Redline,
        ["merge"] = TextAnswers.Merge,
        ["compile"] = TextAnswers.Compile,
    };

    private static readonly JsonWriterOptions Unescaped =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Names => Answers.Keys;

    /// <summary>Reads standard input and writes standard output as UTF-8 without a mark.</summary>
    public static async Task<int> RunOnConsole(string verb)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), utf8, false, 1 << 16);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16);
        return await Run(verb, input, output);
    }

    /// <returns>0 if every line was answered, 1 if one was not, 2 if there is no such verb.</returns>
    public static async Task<int> Run(string verb, TextReader input, TextWriter output)
    {
        if (!Answers.TryGetValue(verb, out var answer))
            return 2;
        var (exit, buffer) = (0, new ArrayBufferWriter<byte>());
        while (await input.ReadLineAsync() is { } line)
        {
            buffer.ResetWrittenCount();
            if (!Answer(line.TrimStart('\uFEFF'), answer, buffer))
                exit = 1;
            await output.WriteAsync(Encoding.UTF8.GetString(buffer.WrittenSpan));
            await output.WriteAsync('\n');
        }

        await output.FlushAsync();
        return exit;
    }

    private static bool Answer(string line, Action<TextLine, Utf8JsonWriter> answer, ArrayBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, Unescaped);
        json.WriteStartObject();
        var read = TextLine.Read(line);
        if (read.Error is null)
            answer(read, json);
        if (read.Error is not null)
            json.WriteString("error", read.Error);
        json.WriteEndObject();
        return read.Error is null;
    }
}

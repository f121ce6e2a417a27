using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Web;

/// <summary>
/// Reads the JSON files of a conference strictly: what is misspelt, doubled or missing is named, with its line.
/// </summary>
internal sealed class JsonFile(string folder, string name)
{
    private static readonly JsonSerializerOptions Strict = new(JournalJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        Converters = { new InstantJson() },
    };

    private static readonly JsonSerializerOptions Lenient = new(Strict)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    private readonly byte[] _bytes = Bytes(folder, name);

    public T Read<T>() => Read<T>(_bytes, 1, Strict);

    /// <summary>Reads the members that the type has, and leaves the others to another type.</summary>
    public T ReadPart<T>() => Read<T>(_bytes, 1, Lenient);

    public IEnumerable<(int Line, T Row)> ReadLines<T>()
    {
        var (line, from) = (0, 0);
        while (from < _bytes.Length)
        {
            var length = _bytes.AsSpan(from).IndexOf((byte)'\n') is >= 0 and var found ? found : _bytes.Length - from;
            line++;
            if (length == 0)
                throw Broken(line, "the line is empty");
            yield return (line, Read<T>(_bytes.AsSpan(from, length), line, Strict));
            from += length + 1;
        }
    }

    public int LineAt(long offset) => 1 + _bytes.AsSpan(0, (int)offset).Count((byte)'\n');

    /// <summary>The line on which a member of this name first stands.</summary>
    public int LineOf(string member) =>
        LineAt(Math.Max(0, _bytes.AsSpan().IndexOf(JsonSerializer.SerializeToUtf8Bytes(member, Strict))));

    public static bool Knows<T>(string member) =>
        Strict.GetTypeInfo(typeof(T)).Properties.Any(property => property.Name == member);

    public BrokenFileException Broken(int? line, string what) => new(name, line, what);

    private T Read<T>(ReadOnlySpan<byte> json, int firstLine, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, options) ?? throw Broken(firstLine, "there is nothing here");
        }
        catch (JsonException wrong)
        {
            throw Broken(firstLine + (int)(wrong.LineNumber ?? 0), Sentence(wrong));
        }
        catch (NotSupportedException)
        {
            throw Broken(firstLine, "the \"kind\" is missing");
        }
    }

    private static string Sentence(JsonException wrong) => wrong.Message.Split(" Path: ")[0];

    private static byte[] Bytes(string folder, string name)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, name));
            return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        }
        catch (IOException)
        {
            throw new BrokenFileException(name, null, $"the file cannot be read in {folder}");
        }
    }
}

namespace ICDD.Drafting.Web;

/// <summary>A file of a conference cannot be read or played; the message names file and line.</summary>
public sealed class BrokenFileException(string file, int? line, string what)
    : Exception(line is { } number ? $"{file}, line {number}: {what}" : $"{file}: {what}")
{
    public string File { get; } = file;

    public int? Line { get; } = line;
}

using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web;

/// <summary>How a document is named in addresses: lower-case words with hyphens, as its stream is.</summary>
public static partial class DocumentName
{
    public static bool IsSound(string? name) => name is { Length: <= 64 } && Sound().IsMatch(name);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Sound();
}

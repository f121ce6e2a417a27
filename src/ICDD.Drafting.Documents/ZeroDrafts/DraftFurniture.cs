using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// What stands in a draft and is no paragraph of it: lists of contents, places and dates of adoption, signatures.
/// </summary>
internal sealed partial class DraftFurniture
{
    private bool _isContents;

    /// <summary>Asked line after line, from the first on.</summary>
    public bool Is(SourceLine line)
    {
        var text = line.Text.Trim();
        _isContents = ContentsTitle().IsMatch(text) || (_isContents && ContentsLine().IsMatch(text));
        return _isContents || Meeting().IsMatch(text) || Date().IsMatch(text) || Signature().IsMatch(text);
    }

    /// <summary>
    /// The sentence that says where and when a text was adopted; what follows it is no part of the text.
    /// </summary>
    public static bool IsAdoption(string text) => Adoption().IsMatch(text);

    [GeneratedRegex(
        @"^(?:(?:Table of )?contents|Sommaire|Table des matières|Índice|Contenido|Daftar isi)\s*:?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ContentsTitle();

    // A page stands at the end, behind blanks, a tab or dots.
    [GeneratedRegex(
        @"^[^,;]{1,200}[\s.…]+(?:\d{1,4}|[ivxlc]{1,7})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(
        @"^\d{1,4}(?:st|nd|rd|th|e|re|ª|º|\.)? (?:plenary |closing )?(?:meeting|séance|sesión)(?: plénière| "
            + @"plenaria)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex(
        @"^\d{1,2}(?:er)? (?:de )?\p{L}{3,12} (?:de )?\d{4}\.?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^(?:(?:For|On behalf of|Pour|Por|Untuk) [^.;]{1,100}:\s*(?:\[[^\]]{0,60}\]|_{2,})|_{4,}|\[signatures?\])$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"^(?:(?:ADOPTED|Adopted|DONE|Done|SIGNED|Signed) (?:in|at|by|on|this)|Fait (?:à|le)|Adoptée? (?:à|le|par)|"
        + @"Hecho (?:en|el)"
        + @"|Aprobad[oa] (?:en|el|por)|Ditetapkan di|Diadopsi di)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Adoption();
}

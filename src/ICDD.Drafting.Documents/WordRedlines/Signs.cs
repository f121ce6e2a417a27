namespace ICDD.Drafting.Documents;

/// <summary>
/// What stands before and behind the words of a paragraph and is none of them: its number, and what the program
/// computed.
/// </summary>
internal sealed class Signs(BaseText @base, Words words)
{
    private readonly Sequence<string> _notations = Notations.All(words);

    /// <summary>
    /// The number that was written before the words: set apart by a tab, which no words hold, or else the very number
    /// of the clause; only before new words may it be any.
    /// </summary>
    public (string Number, string Words) Part(string text, IReadOnlyCollection<ClauseId> claims)
    {
        var (number, body) = Numbered(text, claims);
        return (number, WithoutNotation(body));
    }

    /// <summary>Without the remark that the export wrote at the end, also where its style was lost.</summary>
    public string WithoutNotation(string text)
    {
        var end = text.TrimEnd();
        foreach (var notation in _notations)
            if (end.EndsWith(" " + notation, StringComparison.Ordinal))
                return end[..^notation.Length].TrimEnd();
        return text;
    }

    private (string Number, string Words) Numbered(string text, IReadOnlyCollection<ClauseId> claims)
    {
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        if (tab is >= 0 and < 40 && (tab == 0 || ClauseSigns.Without(text[..tab] + ' ').Length == 0))
            return (text[..tab].Trim(), text[(tab + 1)..]);
        var start = text.TrimStart();
        foreach (var printed in claims.Select(claim => @base.State.Numbering[claim].Printed))
            if (printed.Length > 0 && start.StartsWith(printed + ' ', StringComparison.Ordinal))
                return (printed, start[printed.Length..]);
        return claims.Count > 0 ? ("", text) : (ClauseSigns.Of(text), ClauseSigns.Without(text));
    }
}

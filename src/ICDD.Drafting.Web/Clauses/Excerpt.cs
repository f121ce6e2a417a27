namespace ICDD.Drafting.Web;

/// <summary>The first words of a text.</summary>
public static class Excerpt
{
    /// <summary>Of a deleted clause, the first of its last words.</summary>
    public static string Of(Clause clause, int shown = 48) =>
        Of(clause.Stands ? clause.Text : clause.Wordings[^2].Text, shown);

    public static string Of(string text, int shown)
    {
        if (text.Length <= shown)
            return text;
        var cut = text.LastIndexOf(' ', shown);
        if (cut <= 0)
            cut = char.IsHighSurrogate(text[shown - 1]) ? shown - 1 : shown;
        return text[..cut].TrimEnd(',', ';') + "…";
    }
}

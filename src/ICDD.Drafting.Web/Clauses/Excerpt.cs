namespace ICDD.Drafting.Web;

/// <summary>The first words of a clause; of a deleted one, its last words.</summary>
public static class Excerpt
{
    public static string Of(Clause clause, int shown = 48)
    {
        var text = clause.Stands ? clause.Text : clause.Wordings[^2].Text;
        if (text.Length <= shown)
            return text;
        var cut = text.LastIndexOf(' ', shown);
        if (cut <= 0)
            cut = char.IsHighSurrogate(text[shown - 1]) ? shown - 1 : shown;
        return text[..cut].TrimEnd(',', ';') + "…";
    }
}

namespace ICDD.Drafting.Web;

/// <summary>A language of the screens, by its own name.</summary>
public sealed record Language(string Tag, string Name);

/// <summary>The languages of the screens; a new one is a line here and its resource files.</summary>
public static class Languages
{
    public static readonly IReadOnlyList<Language> All = [new("en", "English"), new("id", "Bahasa Indonesia")];
}

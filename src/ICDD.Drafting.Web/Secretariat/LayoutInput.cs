namespace ICDD.Drafting.Web;

/// <summary>How the documents are to look, until it is sent; heads of delegation are typed one a line.</summary>
internal sealed class LayoutInput
{
    public string AgendaItem { get; set; } = "";

    /// <summary><c>IDN: H.E. Ms. A. B., Minister</c>, a delegation a line.</summary>
    public string Heads { get; set; } = "";

    public bool IsInOneLanguageOnly { get; set; }

    public bool HasLineNumbers { get; set; }

    public bool HasSignatures { get; set; }

    public string? Emblem { get; set; }

    public static LayoutInput Of(DocumentLayout? layout) => layout is null
        ? new LayoutInput()
        : new LayoutInput
        {
            AgendaItem = layout.AgendaItem,
            Heads = string.Join('\n', layout.Heads.Select(head => $"{head.Delegation.Value}: {head.Name}")),
            IsInOneLanguageOnly = layout.IsInOneLanguageOnly,
            HasLineNumbers = layout.HasLineNumbers,
            HasSignatures = layout.HasSignatures,
            Emblem = layout.Emblem,
        };

    public DocumentLayout Read() => new()
    {
        AgendaItem = AgendaItem,
        IsInOneLanguageOnly = IsInOneLanguageOnly,
        HasLineNumbers = HasLineNumbers,
        HasSignatures = HasSignatures,
        Heads = Heads.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Select(parts => new HeadOfDelegation(new DelegationCode(parts[0]), parts.Length > 1 ? parts[1] : ""))
            .ToSequence(),
        Emblem = Emblem,
    };
}

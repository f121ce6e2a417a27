namespace ICDD.Drafting;

/// <summary>
/// What the documents of a conference show beyond what all have: set at convening, or by the secretariat.
/// </summary>
public sealed record DocumentLayout
{
    /// <summary>Under which item of the agenda it is drafted, e.g. <c>Agenda item 5</c>; may be empty.</summary>
    public string AgendaItem { get; init; } = "";

    /// <summary>Whether it is issued in its own language alone: "English only".</summary>
    public bool IsInOneLanguageOnly { get; init; }

    /// <summary>Whether the lines of drafts are numbered in the margin; those of an adopted text never are.</summary>
    public bool HasLineNumbers { get; init; }

    /// <summary>Whether each delegation has a place to sign under the adopted text.</summary>
    public bool HasSignatures { get; init; }

    /// <summary>Who heads which delegation; printed in the list of delegations and where they sign.</summary>
    public Sequence<HeadOfDelegation> Heads { get; init; }

    /// <summary>A PNG in Base64, on the first page; none where the conference has no emblem.</summary>
    public string? Emblem { get; init; }

    public string HeadOf(DelegationCode delegation) =>
        Heads.FirstOrDefault(head => head.Delegation == delegation)?.Name ?? "";
}

/// <summary>A head of delegation, named as in official documents.</summary>
public sealed record HeadOfDelegation(DelegationCode Delegation, string Name);

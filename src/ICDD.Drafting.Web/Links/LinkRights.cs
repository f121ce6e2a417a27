namespace ICDD.Drafting.Web;

/// <summary>What the seat may record of what is drawn.</summary>
public sealed record LinkRights
{
    /// <summary>From which paragraphs a recommendation follows.</summary>
    public required bool MayRelink { get; init; }

    /// <summary>Which proposals go together.</summary>
    public required bool MayBundle { get; init; }
}

namespace ICDD.Drafting.Web;

/// <summary>
/// What stood in a kept box when it was sent: the words, and the id under which they are recorded once.
/// </summary>
public sealed record LocalDraft(string Id, string Text)
{
    public CommandId Command => new(Id);

    /// <summary>Ids come from the device, so anything may come: only what our script makes is taken.</summary>
    public bool IsSound => Id is { Length: 32 } && Id.All(char.IsAsciiHexDigit);
}

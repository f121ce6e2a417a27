namespace ICDD.Drafting;

/// <summary>How a text is numbered, led in and punctuated; delegates type none of it.</summary>
public enum StyleProfile
{
    /// <summary>
    /// UN resolution: unnumbered preamble with commas, numbered operative paragraphs with semicolons.
    /// </summary>
    Resolution,

    /// <summary>Message or declaration: every paragraph numbered from the preamble on, full stops.</summary>
    Message,
}

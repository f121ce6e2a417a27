namespace ICDD.Drafting.Documents;

/// <summary>How much of a file that somebody brings in is looked at before it is refused.</summary>
public static class FileLimits
{
    public const int Megabytes = 10;

    public const int Bytes = Megabytes * 1024 * 1024;

    /// <summary>Of everything that the parts of a file say they unpack to, and of each part that is read.</summary>
    public const int UnpackedMegabytes = 40;

    public const long UnpackedBytes = UnpackedMegabytes * 1024L * 1024;

    public const int Parts = 1_000;

    /// <summary>
    /// XML of a text packs to a twentieth or so; only made-up files pack to less than a two-hundredth.
    /// </summary>
    public const int Ratio = 200;

    /// <summary>Below this a part may pack as well as it likes.</summary>
    public const int RatioMatters = 1024 * 1024;

    /// <summary>Elements within elements; what Word writes stays below forty.</summary>
    public const int Depth = 128;

    public const int Paragraphs = 10_000;

    /// <summary>Of one paragraph with its struck words, in UTF-16 code units.</summary>
    public const int Paragraph = 4 * Limits.Clause;

    /// <summary>Signs of formatting in one paragraph of Markdown.</summary>
    public const int Signs = 1_000;

    public const int Comments = 2_000;

    /// <summary>Of the processor, for one file; then its reading is ended.</summary>
    public const int Seconds = 20;

    /// <summary>Of memory, for one file; then its reading is ended.</summary>
    public const int MemoryMegabytes = 512;

    /// <summary>More than these are another text and no redline.</summary>
    public const int Proposals = 500;
}

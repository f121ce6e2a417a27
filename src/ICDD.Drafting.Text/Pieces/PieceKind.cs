namespace ICDD.Drafting;

internal enum PieceKind
{
    /// <summary>Letters, digits and their combining marks.</summary>
    Word,

    /// <summary>One grapheme cluster of a script that writes without spaces.</summary>
    Cluster,

    Blank,
    Mark,
}

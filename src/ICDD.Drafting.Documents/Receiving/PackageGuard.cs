using System.IO.Compression;

namespace ICDD.Drafting.Documents;

/// <summary>Looks at the list of parts before any of them is unpacked.</summary>
internal static class PackageGuard
{
    /// <summary>
    /// Counts the entries of the directory in the bytes: its own count may lie, and reading it would hold them all.
    /// </summary>
    public static Refusal? AgainstCrowd(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (bytes.IndexOf("PK\u0001\u0002"u8) is >= 0 and var at)
        {
            if (++count > FileLimits.Parts)
                return new FileHasTooManyParts(FileLimits.Parts);
            bytes = bytes[(at + 4)..];
        }

        return null;
    }

    public static Refusal? Against(IReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Any(entry => entry.IsEncrypted))
            return new FileIsPasswordProtected();
        if (entries.Any(entry => !IsSafe(entry.FullName))
            || entries.DistinctBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).Count() < entries.Count)
            return new FileHasUnsafeParts();
        return entries.Any(entry => entry.Length is < 0 or > FileLimits.UnpackedBytes || IsSqueezed(entry))
            || entries.Sum(entry => entry.Length) > FileLimits.UnpackedBytes
            ? new FileUnpacksTooLarge(FileLimits.UnpackedMegabytes)
            : null;
    }

    private static bool IsSqueezed(ZipArchiveEntry entry) =>
        entry.Length > FileLimits.RatioMatters && entry.Length / FileLimits.Ratio > entry.CompressedLength;

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= 260
        && name[0] is not '/'
        && !name.Any(sign => char.IsControl(sign) || sign is '\\' or ':')
        && name.Split('/').All(step => step is not ("." or ".."));
}

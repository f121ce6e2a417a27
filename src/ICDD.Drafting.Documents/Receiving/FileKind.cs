using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>What a file is, told by its first bytes and never by its name.</summary>
internal static class FileKind
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Why a file is no package of parts; null where it may be one.</summary>
    public static Refusal? AgainstPackage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return null;
        if (bytes.StartsWith(Ole))
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? new FileIsPasswordProtected()
                : new FileIsOldWord();
        return NameOf(bytes) is { } kind ? new FileIsOfAnotherKind(kind) : new FileIsNotWord();
    }

    /// <summary>Why a file is no plain text; null where it may be one.</summary>
    public static Refusal? AgainstText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return new FileIsOfAnotherKind("ZIP");
        if (bytes.StartsWith(Ole))
            return new FileIsOldWord();
        return NameOf(bytes) is { } kind ? new FileIsOfAnotherKind(kind) : null;
    }

    private static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(
            bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        if (start.StartsWith("%PDF", StringComparison.Ordinal))
            return "PDF";
        if (start.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return "RTF";
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
                ? "HTML"
                : null;
    }
}

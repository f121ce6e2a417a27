using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting.Web;

/// <summary>
/// A link to the screen of the hall and to nothing else. Only the hash of its secret is kept: who reads the store
/// cannot open the screen with it.
/// </summary>
/// <param name="Hash">SHA-256 of the secret, in hexadecimal.</param>
/// <param name="By">The office that made it.</param>
public sealed record HallLink(string Hash, DateTimeOffset Made, Role By)
{
    private const int SecretBytes = 32;
    private const int LongestKey = 160;

    public static (HallLink Link, string Secret) Make(DateTimeOffset now, Role by)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new HallLink(HashOf(secret), now, by), secret);
    }

    public bool IsOpenedBy(string secret) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(HashOf(secret)), Encoding.ASCII.GetBytes(Hash));

    /// <summary>What stands in the address: the document and the secret.</summary>
    public static string KeyOf(StreamId document, string secret) => $"{document}.{secret}";

    /// <summary>Null for what can be no key.</summary>
    public static (StreamId Document, string Secret)? Read(string? key) =>
        key is { Length: <= LongestKey } && key.Split('.') is [var document, { Length: > 0 } secret]
            && DocumentName.IsSound(document)
            ? (new StreamId(document), secret)
            : null;

    private static string HashOf(string secret) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

using System.Globalization;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>
/// Finds the symbols of proposals, such as <c>AUS/7</c>, in the strings of a render batch: each by itself, since the
/// byte that tells the length of the next may be a digit.
/// </summary>
internal static class Symbols
{
    private const int Code = 3;

    public static void Find(ReadOnlySpan<byte> batch, Action<string> found)
    {
        var read = new Batch(batch);
        for (var at = 0; at < read.Strings; at++)
            FindIn(read.StringAt(at), found);
    }

    private static void FindIn(ReadOnlySpan<byte> bytes, Action<string> found)
    {
        for (var at = 0; bytes[at..].IndexOf((byte)'/') is >= 0 and var next; at++)
        {
            at += next;
            if (at >= Code && IsCode(bytes[(at - Code)..at]) && Digits(bytes[(at + 1)..]) is > 0 and var digits)
                found(Encoding.ASCII.GetString(bytes[(at - Code)..(at + 1 + digits)]));
        }
    }

    public static int Number(string symbol) => int.Parse(symbol.AsSpan(Code + 1), CultureInfo.InvariantCulture);

    private static bool IsCode(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExceptInRange((byte)'A', (byte)'Z') < 0;

    private static int Digits(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : bytes.Length;
}

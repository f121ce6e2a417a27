using System.Globalization;
using System.Text;

namespace ICDD.Drafting;

/// <summary>The numerals of outcome documents: 1, I, a, i.</summary>
public static class Numerals
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Roman(int number) => SmallRoman(number).ToUpperInvariant();

    public static string SmallRoman(int number)
    {
        if (number <= 0)
            return Arabic(number);
        var roman = new StringBuilder();
        foreach (var (value, sign) in Signs)
            for (; number >= value; number -= value)
                roman.Append(sign);
        return roman.ToString();
    }

    /// <summary>a to z, then aa, bb, cc, as in UN documents.</summary>
    public static string Letter(int number) =>
        number <= 0 ? Arabic(number) : new string((char)('a' + (number - 1) % 26), (number - 1) / 26 + 1);
}

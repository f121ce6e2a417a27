namespace ICDD.Drafting;

/// <summary>What groups and packages are called in talk: <c>G1</c>, <c>P-2</c>.</summary>
public static class ShortName
{
    private const int Length = 12;

    public static Refusal? Check(string? code, bool taken) =>
        code is not { Length: > 0 and <= Length } || !code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
            ? new ShortNameIsMalformed(code ?? "")
            : taken ? new ShortNameIsTaken(code) : null;
}

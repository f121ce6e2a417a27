namespace ICDD.Drafting.Web;

/// <summary>One line as it was pasted: the delegation that it names, or why it cannot be read.</summary>
public sealed record DelegationLine(int Number, string Typed, Delegation? Delegation);

/// <summary>
/// Delegations as they are pasted, one a line: code, name, formal name, between them a semicolon or a tab as
/// spreadsheets write it. Without a formal name the short one stands for both.
/// </summary>
public static class DelegationLines
{
    /// <summary>More than there are States; a longer list is something else.</summary>
    public const int Most = 300;

    private static readonly char[] Between = [';', '\t'];

    public static IReadOnlyList<DelegationLine> Read(string typed) =>
    [
        .. typed.ReplaceLineEndings("\n").Split('\n')
            .Select((line, at) => (Number: at + 1, Line: line.Trim()))
            .Where(each => each.Line.Length > 0)
            .Select(each => new DelegationLine(each.Number, each.Line, Parse(each.Line))),
    ];

    private static Delegation? Parse(string line) => line.Split(Between, StringSplitOptions.TrimEntries) switch
    {
        [var code, { Length: > 0 } name] => new Delegation(new DelegationCode(code), name, name),
        [var code, { Length: > 0 } name, var formal] =>
            new Delegation(new DelegationCode(code), name, formal.Length > 0 ? formal : name),
        _ => null,
    };
}

/// <summary>A line that is not code, name and formal name.</summary>
public sealed record LineIsMalformed : Refusal;

public sealed record TooManyLines(int Count, int Limit) : Refusal;

using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// One line of a draft that is brought in, and what it would become, or one thing in the file that no text can hold,
/// as a line of JSON.
/// </summary>
internal sealed record ZeroDraftLine
{
    public string? Number { get; init; }

    /// <summary>None where the line is left out.</summary>
    public ClauseKind? Kind { get; init; }

    public int? Depth { get; init; }

    public string? Text { get; init; }

    public Recommendation? Recommendation { get; init; }

    public LeftOut? LeftOut { get; init; }

    /// <summary>What does not come in, as the page says it.</summary>
    public string? Says { get; init; }

    public static IEnumerable<ZeroDraftLine> Of(ZeroDraftPlan plan, Conference? conference, Words words)
    {
        var lines = ZeroDraftLines.Of(plan, conference);
        return Enumerable.Range(0, lines.Count)
            .Select(nth => Of(lines[nth], lines.NumberOf(nth), words))
            .Concat(plan.LeftOut.Select(each => new ZeroDraftLine { LeftOut = each, Says = words[$"LeftOut_{each}"] }));
    }

    private static ZeroDraftLine Of(PlannedClause line, string number, Words words) => new()
    {
        Number = number.Length > 0 ? number : null,
        Kind = line.Kind,
        Depth = line.Kind is null ? null : line.Depth,
        Text = line.Text,
        Recommendation = line.Recommendation,
        Says = line.Kind is null ? words["ZeroDraftIn_LeftOut"] : null,
    };
}

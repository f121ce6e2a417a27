using System.Globalization;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>Rows of tables whose headings name an action and an addressee, as recommendations.</summary>
internal sealed partial class RecommendationRows(Conference? conference)
{
    private readonly Words _words = Words.In(conference?.Language ?? "en");
    private readonly Dictionary<int, string> _sources = [];
    private Dictionary<string, int> _columns = [];
    private int _focusArea = conference is { FocusAreas.Count: > 0 } ? conference.FocusAreas[0].Number : 1;
    private int _made;
    private int _table = -1;

    /// <summary>A line between tables, which may name the focus area of the next one.</summary>
    public void Under(string text)
    {
        _columns = [];
        if (FocusArea().Match(text) is { Success: true } found)
            _focusArea = int.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        else if (conference?.FocusAreas.FirstOrDefault(area => OneLine.Of(area.Name) == text) is { } named)
            _focusArea = named.Number;
    }

    /// <summary>The recommendation of a row; none for the row of headings and for rows of other tables.</summary>
    public PlannedClause? Of(SourceLine row)
    {
        var cells = row.Cells;
        if (row.Table != _table)
            (_table, _columns) = (row.Table, []);
        if (Headings(cells) is { } columns)
        {
            _columns = columns;
            return null;
        }

        if (!_columns.ContainsKey("action") || Cell(cells, "action") is not { Length: > 0 } action)
            return null;
        _sources[_made++] = Cell(cells, "follows");
        return new PlannedClause(TerminalMark.Body(WithoutNotation(action)), ClauseKind.Recommendation, 0)
        {
            Number = Cell(cells, "number"),
            Recommendation = new Recommendation
            {
                FocusArea = _focusArea,
                Panel = int.TryParse(
                    Cell(cells, "panel"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var panel) ? panel : null,
                Addressee = Cell(cells, "addressee"),
                Timeframe = Cell(cells, "timeframe"),
                Voluntary = !string.Equals(Cell(cells, "voluntary"), _words["No"], StringComparison.OrdinalIgnoreCase),
            },
        };
    }

    /// <summary>
    /// What is known of a recommendation that stands outside a table: its addressee has yet to be named.
    /// </summary>
    public Recommendation Bare()
    {
        _sources[_made++] = "";
        return new Recommendation { FocusArea = _focusArea, Addressee = "" };
    }

    /// <summary>The plan with each recommendation linked to the clauses that its row names by their numbers.</summary>
    public IReadOnlyList<PlannedClause> Linked(IReadOnlyList<PlannedClause> planned, StyleProfile profile)
    {
        var ids = SourceReferences.Of(planned, profile);
        var nth = 0;
        return
        [
            .. planned.Select(line => line.Recommendation is { } details
                ? line with
                {
                    Recommendation = details with { Follows = Follows(_sources.GetValueOrDefault(nth++, ""), ids) },
                }
                : line),
        ];
    }

    private static Sequence<ClauseId> Follows(string references, Dictionary<string, ClauseId> ids) => references
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(ids.ContainsKey)
        .Select(reference => ids[reference])
        .ToSequence();

    private Dictionary<string, int>? Headings(IReadOnlyList<string> cells)
    {
        var columns = new Dictionary<string, int>();
        for (var at = 0; at < cells.Count; at++)
            if (NameOf(cells[at]) is { } name)
                columns.TryAdd(name, at);
        return columns.ContainsKey("action") && columns.Count > 1 && cells.All(cell => cell.Length < 40)
            ? columns
            : null;
    }

    private string? NameOf(string title) =>
        Is(title, "ActionColumn", "Recommendation", "Recommended action", "Action", "Measure") ? "action"
        : Is(
            title,
            "AddresseeColumn",
            "Addressed to",
            "Responsible",
            "Responsible body",
            "Responsibility",
            "Lead",
            "Actor") ? "addressee"
        : Is(title, "TimeframeColumn", "Timeframe", "Time frame", "Deadline", "Timeline", "By when", "Due")
            ? "timeframe"
        : Is(title, "VoluntaryColumn", "Voluntary") ? "voluntary"
        : Is(title, "FollowsColumn", "Follows from") ? "follows"
        : Is(title, "PanelColumn", "Panel") ? "panel"
        : Is(title, "NumberColumn", "No.") ? "number"
        : null;

    private bool Is(string title, string key, params string[] also) =>
        also.Append(_words[key]).Contains(title.Trim().TrimEnd(':'), StringComparer.OrdinalIgnoreCase);

    private string Cell(IReadOnlyList<string> cells, string column) =>
        _columns.TryGetValue(column, out var at) ? cells.ElementAtOrDefault(at) ?? "" : "";

    private string WithoutNotation(string action)
    {
        foreach (var notation in Notations.All(_words))
            if (action.EndsWith(' ' + notation, StringComparison.Ordinal))
                return action[..^(notation.Length + 1)];
        return action;
    }

    [GeneratedRegex(
        @"^(?:Focus area|Area|Bidang fokus)\s+(?<number>[0-9]{1,3})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FocusArea();
}

namespace ICDD.Drafting.Documents;

/// <summary>A table of recommendations for each focus area, in the conference's order of areas.</summary>
internal sealed class RecommendationTables(
    TextState state, Conference conference, Words words, Func<ClauseText, string> notation)
{
    /// <summary>How each recommendation stands, in a column of its own; none where its words say so.</summary>
    public Func<ClauseText, string>? Status { get; init; }

    public List<Block> Of()
    {
        var recommendations = state.Outline.Annex()
            .Select(id => state.Clauses[id])
            .Where(clause => clause is { Text.Length: > 0, Recommendation: not null })
            .ToLookup(clause => clause.Recommendation!.FocusArea);
        var blocks = new List<Block>();
        foreach (var area in conference.FocusAreas)
            if (recommendations.Contains(area.Number))
                Add(blocks, words.Say("FocusArea", area.Number, OneLine.Of(area.Name)), recommendations[area.Number]);
        if (Panels(recommendations.SelectMany(area => area)) is { Length: > 0 } panels)
            blocks.Add(new Paragraph(ParagraphRole.Note, [Run.Plain(panels)]));
        return blocks;
    }

    /// <summary>What the numbers in the column of panels stand for.</summary>
    private string Panels(IEnumerable<ClauseText> recommendations)
    {
        var named = recommendations.Select(clause => clause.Recommendation!.Panel).ToHashSet();
        var panels = conference.Panels.Where(panel => named.Contains(panel.Number))
            .Select(panel => words.Say("PanelName", panel.Number, OneLine.Of(panel.Name)));
        return named.Any(panel => panel is not null) ? words.Say("Panels", string.Join("; ", panels)) : "";
    }

    private void Add(List<Block> blocks, string area, IEnumerable<ClauseText> recommendations)
    {
        blocks.Add(new Heading(2, "", [Run.Plain(area)]));
        blocks.Add(new Table(area, Columns(), recommendations.Select(RowOf).ToSequence()));
    }

    private Sequence<Column> Columns()
    {
        IEnumerable<Column> columns =
        [
            new(words["NumberColumn"], 7), new(words["ActionColumn"], Status is null ? 33 : 25),
            new(words["AddresseeColumn"], Status is null ? 18 : 16),
            new(words["TimeframeColumn"], Status is null ? 13 : 12), new(words["VoluntaryColumn"], 11),
            new(words["FollowsColumn"], 10),
            new(words["PanelColumn"], 8),
        ];
        return (Status is null ? columns : columns.Append(new(words["StatusColumn"], 11))).ToSequence();
    }

    private Row RowOf(ClauseText clause)
    {
        var details = clause.Recommendation!;
        Sequence<Run> action = [Run.Plain(TerminalMark.Close(OneLine.Of(clause.Text), "."))];
        IEnumerable<Cell> cells =
        [
            Cell.Of(state.Numbering[clause.Id].Printed),
            new Cell(action.Noted(notation(clause))),
            Cell.Of(OneLine.Of(details.Addressee)),
            Cell.Of(OneLine.Of(details.Timeframe)),
            Cell.Of(words[details.Voluntary ? "Yes" : "No"]),
            Cell.Of(Sources(details)),
            Cell.Of(details.Panel is { } panel ? Numerals.Arabic(panel) : ""),
        ];
        return new Row((Status is null ? cells : cells.Append(Cell.Of(Status(clause)))).ToSequence())
        {
            Clause = clause.Id,
        };
    }

    private string Sources(Recommendation details) => string.Join(", ", details.Follows
        .Where(source => state.TextOf(source).Length > 0)
        .Select(source => state.Numbering[source].Reference));
}

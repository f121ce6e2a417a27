namespace ICDD.Drafting.Documents;

/// <summary>
/// Clauses with all open proposals over their words, and the clauses proposed beside them, in brackets.
/// </summary>
internal sealed class CompiledBlocks(Draft draft, OpenProposals proposed, Words words)
{
    private readonly TextState _all = proposed.Texts.Union();

    public IEnumerable<Block> Body() => Positions
        .Of(_all.Outline, _all.Profile, proposed.Texts.Shows)
        .Where(position => position.Value.Kind != ClauseKind.Recommendation)
        .Select(position => Set(position.Key, position.Value));

    public List<Block> Annex() =>
    [
        .. new RecommendationTables(_all, draft.Conference!, words, Notations.None).Of()
            .Select(block => block is Table table ? table with { Rows = table.Rows.Select(Set).ToSequence() } : block),
    ];

    private Block Set(ClauseId id, Position at)
    {
        var runs = Led(RunsOf(id).ToList(), at);
        var closing = at.Kind == ClauseKind.Heading
            ? ""
            : TerminalMark.After(string.Concat(runs.Select(run => run.Text)), at.Mark);
        if (closing.Length > 0)
            runs.Add(Run.Plain(closing));
        var number = proposed.Texts.NumberOf(id);
        return at.Kind == ClauseKind.Heading
            ? new Heading(1, number, runs.ToSequence()) { Clause = Named(id) }
            : new Paragraph(
                at.Kind == ClauseKind.Preambular ? ParagraphRole.Preambular : ParagraphRole.Operative,
                runs.ToSequence())
            {
                Clause = Named(id),
                Number = number,
                Depth = at.Depth,
            };
    }

    /// <summary>Lead words where they are settled, or of a proposed paragraph; not where brackets part them.</summary>
    private List<Run> Led(List<Run> runs, Position at)
    {
        var first = runs.FindIndex(run => run.Kind == RunKind.Plain);
        if (first is not (0 or 1) || Redlines.Lead(_all.Profile, at, runs[first].Text) is not (> 0 and var lead))
            return runs;
        return [.. runs[..first], .. Redlines.Parted(runs[first], lead), .. runs[(first + 1)..]];
    }

    private Row Set(Row row)
    {
        var id = row.Clause!.Value;
        return row with
        {
            Clause = Named(id),
            Cells = row.Cells.Select((cell, at) => at == 1 ? new Cell(RunsOf(id).ToSequence()) : cell).ToSequence(),
        };
    }

    private IEnumerable<Run> RunsOf(ClauseId id) =>
        draft.Find(id) is null ? Added(id) : Compiled(ClauseCompilation.Of(draft, id).Words, id);

    private IEnumerable<Run> Compiled(Compilation compilation, ClauseId id) => Notation.Spans(compilation)
        .Concat(Notation.Rewrites(compilation, proposed.Texts.NumberOf(id)))
        .Select(span => span.IsComputed ? Run.Notation(span.Text) : Run.Plain(span.Text.ReplaceLineEndings(" ")));

    private IEnumerable<Run> Added(ClauseId id)
    {
        var proposal = proposed.Adding(id);
        var sponsors = proposal.CoSponsors.Select(code => code.Value).Prepend(proposal.By.Code);
        return
        [
            Run.Notation("["), Run.Plain(Notation.Typed(OneLine.Of(proposed.Texts.New.TextOf(id)))),
            Run.Notation($" - {string.Join(", ", sponsors)}]"),
        ];
    }

    private ClauseId? Named(ClauseId id) => draft.Find(id) is null ? null : id;
}

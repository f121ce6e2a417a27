using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Which line of a draft is what. A line's style says it, or its number, or the words with which it opens, or where it
/// stands; whoever looks the plan through has the last word.
/// </summary>
internal sealed partial class Recognition(Conference? conference)
{
    private readonly Words _words = Words.In(conference?.Language ?? "en");
    private readonly StyleProfile _profile = conference?.Profile ?? StyleProfile.Resolution;
    private readonly Depths _depths = new();
    private readonly RecommendationRows _rows = new(conference);
    private readonly DraftFurniture _furniture = new();
    private readonly TextRows _texts = new();
    private readonly List<PlannedClause> _planned = [];
    private Part _part;
    private ClauseKind? _last;
    private bool _isRecommendations;
    private bool _hasSections;

    private enum Part { Head, Preamble, Operative, Annex, End }

    public IReadOnlyList<PlannedClause> Of(IReadOnlyList<SourceLine> lines)
    {
        var title = DraftHead.TitleAt(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            _part = at > title && _part == Part.Head ? Part.Preamble : _part;
            if (lines[at].Text != "---" || lines[at].Role != LineRole.End)
                _planned.Add(Plan(lines[at]));
            else if (at > title + 1 && IsBeforeRecord(lines, at))
                _part = Part.End;
        }

        return _rows.Linked(_planned, _profile);
    }

    /// <summary>
    /// A rule before the last line sets the mark of the record apart; any other only divides the text.
    /// </summary>
    private static bool IsBeforeRecord(IReadOnlyList<SourceLine> lines, int rule) => lines.Count - rule <= 2;

    private PlannedClause Plan(SourceLine line)
    {
        var isFurniture = _furniture.Is(line) && line.HeadingLevel == 0 && line.Cells.Count == 0;
        if (isFurniture
            || _part == Part.Head
            || line.Role is LineRole.Title or LineRole.Aside or LineRole.Closing
            || IsOpening(line))
            return Left(line);
        if (line.Role == LineRole.Annex
            || (line.HeadingLevel > 0 || line.Number.Length == 0) && AnnexLine().IsMatch(line.Text))
            return EnterAnnex(line);
        if (line.Role == LineRole.AnnexTitle)
            return TitleOfAnnex(line);
        if (_part == Part.Operative && DraftFurniture.IsAdoption(line.Text))
            _part = Part.End;
        return _part switch
        {
            Part.End => Left(line),
            Part.Annex => InAnnex(line),
            _ when line.Cells.Count > 0 => InTable(line),
            _ => InBody(line),
        };
    }

    private static PlannedClause Left(SourceLine line) => new(line.Text, null, 0) { Number = line.Number };

    private bool IsOpening(SourceLine line) => line.Role == LineRole.Opening
        || (_part == Part.Preamble && _last is null && line.Text.EndsWith(',')
            && (DraftOpenings.IsOrgan(line.Text)
                || (conference is not null && Opening.Of(conference, _words).OfType<Paragraph>()
                .Any(opening => string.Concat(opening.Runs.Select(run => run.Text)) == line.Text))));

    private PlannedClause EnterAnnex(SourceLine line)
    {
        _part = Part.Annex;
        _isRecommendations = SaysRecommendations(line.Text);
        return Left(line);
    }

    private PlannedClause TitleOfAnnex(SourceLine line)
    {
        (_part, _isRecommendations) = (Part.Annex, SaysRecommendations(line.Text));
        return Left(line);
    }

    private bool SaysRecommendations(string text) =>
        text.Contains(_words["PolicyRecommendations"], StringComparison.OrdinalIgnoreCase)
        || text.Contains("recommendations", StringComparison.OrdinalIgnoreCase)
        || text.Contains("rekomendasi", StringComparison.OrdinalIgnoreCase);

    private PlannedClause InAnnex(SourceLine line)
    {
        if (line.HeadingLevel > 0 && SaysRecommendations(line.Text))
            _isRecommendations = true;
        if (line.Cells.Count > 0)
            return InTable(line);
        _rows.Under(line.Text);
        return _isRecommendations && line.Number.StartsWith('R') ? Said(line, ClauseKind.Recommendation) : Left(line);
    }

    private PlannedClause InTable(SourceLine line)
    {
        if (_rows.Of(line) is { } recommendation)
            return recommendation;
        if (_texts.Of(line) is not { } row || _part == Part.Annex)
            return Left(line);
        if (row.Beside.Length > 0)
            _planned.Add(new PlannedClause(row.Beside, null, 0));
        return InBody(row.Paragraph);
    }

    private PlannedClause Said(SourceLine line, ClauseKind kind) => new(TerminalMark.Body(line.Text), kind, 0)
    {
        Number = line.Number,
        Recommendation = _rows.Bare(),
    };

    private PlannedClause InBody(SourceLine line)
    {
        if (line.Number.StartsWith('R') && line.Number.Length > 2 && char.IsDigit(line.Number[^1]))
            return Said(line, ClauseKind.Recommendation);
        if (IsHeading(line))
        {
            if (_last is not (null or ClauseKind.Heading) && _profile == StyleProfile.Message)
                _part = Part.Operative;
            _hasSections = true;
            _depths.Restart();
            return Made(line, ClauseKind.Heading, 0);
        }

        var depth = _last is null or ClauseKind.Heading ? 0 : _depths.Of(line);
        if (depth > 0)
            return Made(line, _last!.Value, Math.Min(depth, PlacementRule.DeepestLevel - 1));
        _depths.Restart();
        return Made(line, KindOf(line), 0);
    }

    private PlannedClause Made(SourceLine line, ClauseKind kind, int depth)
    {
        _last = kind;
        if (kind == ClauseKind.Operative || (kind == ClauseKind.Preambular && DraftOpenings.IsHinge(line.Text)))
            _part = Part.Operative;
        return new PlannedClause(kind == ClauseKind.Heading ? line.Text : TerminalMark.Body(line.Text), kind, depth)
        {
            Number = line.Number,
        };
    }

    private static bool IsHeading(SourceLine line) => line.HeadingLevel > 0
        || (RomanNumber().IsMatch(line.Number) && line.Text.Length < 120 && TerminalMark.Body(line.Text) == line.Text);

    private ClauseKind KindOf(SourceLine line)
    {
        if (line.Number.StartsWith("PP", StringComparison.Ordinal))
            return ClauseKind.Preambular;
        if (_part == Part.Operative || line.Number.StartsWith("OP", StringComparison.Ordinal))
            return ClauseKind.Operative;
        if (DraftOpenings.IsPreambular(line.Text))
            return ClauseKind.Preambular;
        if (DraftOpenings.IsOperative(line.Text))
            return ClauseKind.Operative;
        if (_profile == StyleProfile.Message)
            return Undertaking().IsMatch(line.Text) && (!_hasSections || _last is null or ClauseKind.Heading)
                ? ClauseKind.Operative
                : ClauseKind.Preambular;
        if (line.Number.Length > 0 || line.List is { Format: "decimal" })
            return ClauseKind.Operative;
        return line.Text.EndsWith(',') || _last == ClauseKind.Preambular ? ClauseKind.Preambular
            : ClauseKind.Operative;
    }

    [GeneratedRegex(
        @"^(?:Annex|Annexe|Appendix|Lampiran)(?:\s+[IVXLC\d]{1,4})?(?:\s*[:.–-].*)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnnexLine();

    [GeneratedRegex(@"^[IVXLC]{1,7}(?: \w+)?\.$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumber();

    [GeneratedRegex(
        @"^(?:We (?:(?:also|further|therefore|hereby|jointly) )*)(?:agree|call|commit|decide|encourage|intend|"
            + @"invite|pledge|propose|request|resolve|undertake|will)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Undertaking();
}

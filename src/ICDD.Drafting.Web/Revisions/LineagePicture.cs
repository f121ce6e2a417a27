namespace ICDD.Drafting.Web;

/// <summary>The texts of the document in one line, and between each two what became of their clauses.</summary>
public sealed class LineagePicture
{
    public const string Name = "lineage";

    /// <summary>So many changes are drawn between two texts; the table has all.</summary>
    private const int Most = 40;

    private const int Margin = 16;
    private const int TextWidth = 176;
    private const int TextHeight = 62;
    private const int StepWidth = 336;
    private const int ChipWidth = 104;
    private const int ChipHeight = 28;
    private const int Row = 38;
    private const int FirstRow = Margin + TextHeight + 46;

    private readonly DocumentLineage _lineage;
    private readonly Draft _draft;
    private readonly Words _words;
    private readonly List<PictureNode> _nodes = [];
    private readonly List<PictureLine> _lines = [];
    private readonly List<PictureText> _texts = [];

    private LineagePicture(Draft draft, DocumentLineage lineage, Words words) =>
        (_draft, _lineage, _words) = (draft, lineage, words);

    public static Picture Of(Draft draft, DocumentLineage lineage, Words words) => new LineagePicture(
        draft, lineage, words).Draw();

    /// <summary>Where two texts are compared.</summary>
    public static string AddressOf(string document, LineageStep step) =>
        $"/{document}/compare?from={Point(step.From)}&to={Point(step.To)}";

    private Picture Draw()
    {
        for (var at = 0; at < _lineage.Texts.Count; at++)
            Add(_lineage.Texts[at], at);
        for (var at = 0; at < _lineage.Steps.Count; at++)
            Add(_lineage.Steps[at], at);
        return new Picture(Name, _words["Lineage_Title"])
        {
            Width = (_lineage.Texts.Count * TextWidth) + (_lineage.Steps.Count * StepWidth) + (2 * Margin),
            Height = Math.Max(_nodes.Select(node => node.Box.Bottom).DefaultIfEmpty(0).Max(), FirstRow) + Row,
            Nodes = _nodes.ToSequence(),
            Lines = _lines.ToSequence(),
            Texts = _texts.ToSequence(),
            Signs = [new(_words.Say(LineageKind.Came)) { Box = Chip(LineageKind.Came, 0, 0) },
                new(_words.Say(LineageKind.Went)) { Box = Chip(LineageKind.Went, 0, 0) },
                .. new[]
                {
                    LineageKind.Split,
                    LineageKind.Merged,
                    LineageKind.Moved,
                }.Select(kind => new PictureSign(_words.Say(kind)) { Line = StyleOf(kind) })],
            Told = [_words["Lineage_Told", _lineage.Texts.Count], .. _lineage.Steps.Select(step => _words[
                "Lineage_Step", NameOf(step.From), NameOf(step.To), Counts(step)])],
            Start = _nodes.FirstOrDefault()?.Key ?? "",
        };
    }

    private void Add(LineageText text, int at)
    {
        var box = new PictureBox(PictureShape.Sheet, "revision", Left(at), Margin, TextWidth, TextHeight);
        _nodes.Add(new PictureNode($"text-{Numerals.Arabic(at)}", box,
        [
            new("name", box.Centre.X, box.Y + 24, PictureWords.Short(NameOf(text), 24)),
            new("facts", box.Centre.X, box.Y + 46, _words["Lineage_Clauses", text.Clauses]),
        ])
        {
            Address = text.Revision is { } revision
                ? $"/{_draft.Id.Value}/revisions/{Numerals.Arabic(revision.Number)}"
                : $"/{_draft.Id.Value}",
            Column = at * 3,
        });
        if (at > 0)
            _lines.Add(new("followed-by", $"text-{Numerals.Arabic(at - 1)}", $"text-{Numerals.Arabic(at)}",
                [new(Left(at - 1) + TextWidth, box.Centre.Y), new(box.X, box.Centre.Y)]));
    }

    private void Add(LineageStep step, int at)
    {
        var (left, top) = (Left(at) + TextWidth + 24, FirstRow);
        _texts.Add(
            new("small", left + (StepWidth / 2) - 24, Margin + TextHeight + 16, PictureWords.Short(Counts(step), 56)));
        foreach (var change in step.Changes.Take(Most))
        {
            var (older, newer) = (
                new Side(step, change, at, left),
                new Side(step, change, at, left + StepWidth - 48 - ChipWidth) { IsNewer = true });
            var before = change.Before.Select((clause, row) => Add(older, clause, top + (row * Row))).ToList();
            var after = change.After.Select((clause, row) => Add(newer, clause, top + (row * Row))).ToList();
            foreach (var from in before)
                foreach (var to in after)
                    _lines.Add(Line(change.Kind, from, to));
            top += Math.Max(before.Count, after.Count) * Row;
        }

        if (step.Changes.Count > Most)
            _texts.Add(
                new("small", left + (StepWidth / 2) - 24, top + 16, _words["Lineage_More", step.Changes.Count - Most]));
    }

    /// <summary>One end of a change: its clauses in the older or in the newer text.</summary>
    private sealed record Side(LineageStep Step, LineageChange Change, int At, int Left)
    {
        public bool IsNewer { get; init; }
    }

    private PictureNode Add(Side side, NumberedClause clause, int y)
    {
        var box = Chip(side.Change.Kind, side.Left, y);
        var node = new PictureNode(
            $"{(side.IsNewer ? "to" : "from")}-{Numerals.Arabic(side.At)}-{Css.Of(side.Change.Kind)}-{clause.Id}", box,
            [new("facts", box.Centre.X, box.Y + 19, PictureWords.Short(Mark(side.Change.Kind) + clause.Number, 14))])
        {
            Address = $"{AddressOf(_draft.Id.Value, side.Step)}#{clause.Id}",
            Spoken = $"{_words.Say(side.Change.Kind)}: {Numbers(side.Change)}",
            Column = (side.At * 3) + (side.IsNewer ? 2 : 1),
        };
        _nodes.Add(node);
        return node;
    }

    private static PictureLine Line(LineageKind kind, PictureNode from, PictureNode to)
    {
        var (start, end) = (
            new GraphPoint(from.Box.Right, from.Box.Centre.Y), new GraphPoint(to.Box.X, to.Box.Centre.Y));
        var x = (start.X + end.X) / 2;
        return new(
            StyleOf(kind),
            from.Key,
            to.Key,
            start.Y == end.Y ? [start, end] : [start, new(x, start.Y), new(x, end.Y), end]);
    }

    /// <summary>Only what happened at all.</summary>
    private string Counts(LineageStep step) => string.Join(", ", Enum.GetValues<LineageKind>()
        .Where(kind => step.Count(kind) > 0)
        .Select(kind => _words["Lineage_Count", step.Count(kind), _words.Say(kind)])
        .Append(_words["Lineage_Count", step.Reworded, _words["Lineage_Reworded"]]));

    private string NameOf(LineageText text) => NameOf(text, _words);

    public static string NameOf(LineageText text, Words words) => text.Revision is { } revision ? words.NameOf(revision)
        : text.Symbol.Length > 0 ? text.Symbol : words["Compare_Now"];

    /// <summary>"12, 13 → 12".</summary>
    public static string Numbers(LineageChange change) => string.Join(" → ", new[] { change.Before, change.After }
        .Where(side => side.Count > 0).Select(side => string.Join(", ", side.Select(clause => clause.Number))));

    private static int Left(int text) => Margin + (text * (TextWidth + StepWidth));

    private static PictureBox Chip(LineageKind kind, int x, int y) => new(
        kind == LineageKind.Went ? PictureShape.Crossed
            : kind == LineageKind.Came ? PictureShape.Pill
            : PictureShape.Sheet, Css.Of(kind), x, y, ChipWidth, ChipHeight);

    private static string StyleOf(LineageKind kind) => kind switch
    {
        LineageKind.Moved => "reflected-in",
        LineageKind.Merged => "accepted-into",
        _ => "written-against",
    };

    private static string Mark(LineageKind kind) => kind switch
    {
        LineageKind.Came => "+ ",
        LineageKind.Went => "− ",
        _ => "",
    };

    private static string Point(LineageText text) =>
        text.Revision is { } revision ? TextPoint.Of(revision) : TextPoint.Now;
}

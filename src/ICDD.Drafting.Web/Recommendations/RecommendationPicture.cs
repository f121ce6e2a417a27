namespace ICDD.Drafting.Web;

/// <summary>
/// The map of recommendations: the paragraphs of the text on the left, the recommendations that follow from them in the
/// middle, their focus areas on the right.
/// </summary>
public sealed class RecommendationPicture
{
    public const string Name = "recommendation-map";

    private const int Margin = 16;
    private const int BoxWidth = 268;
    private const int SourceHeight = 52;
    private const int Height = 70;
    private const int Gap = 12;
    private const int AreaGap = 26;
    private const int AreaWidth = 200;
    private const int Letters = 36;
    private const int Line = 18;

    private readonly Draft _draft;
    private readonly RecommendationMap _map;
    private readonly Words _words;
    private readonly List<Clause> _sources;
    private readonly List<MappedRecommendation> _rows;
    private readonly int _track;
    private readonly int _middle;

    private RecommendationPicture(Draft draft, RecommendationMap map, Words words)
    {
        (_draft, _map, _words) = (draft, map, words);
        _sources = [.. map.Sources(draft)];
        _rows = [
            .. map.Areas.SelectMany(area => map.Recommendations.Where(each => each.Details.FocusArea == area.Number))
        ];
        _track = _sources.Count > 40 ? 4 : 7;
        _middle = _sources.Count == 0 ? Margin : Margin + BoxWidth + 48 + (_track * _sources.Count);
    }

    public static Picture Of(Draft draft, RecommendationMap map, Words words) => new RecommendationPicture(
        draft, map, words).Draw();

    private Picture Draw()
    {
        var boxes = Boxes().ToDictionary(pair => pair.Row.Clause.Id, pair => pair.Box);
        var sources = _sources.Select((source, at) => Source(source, at)).ToList();
        var nodes = sources.Concat(_rows.Select(row => Node(row, boxes[row.Clause.Id]))).Concat(
            _map.Areas.Select(area => Area(area, boxes))).ToList();
        return new Picture(Name, _words[_draft.Adopted is null ? "Links_Map" : "Links_MapAdopted"])
        {
            Width = _middle + BoxWidth + 24 + AreaWidth + Margin,
            Height = nodes.Select(node => node.Box.Bottom).DefaultIfEmpty(0).Max() + Margin,
            Nodes = nodes.ToSequence(),
            Lines = _rows.SelectMany(row => row.Sources.Select(source => Link(source, row, sources, boxes)))
                .ToSequence(),
            Signs = [.. Enum.GetValues<ClauseStatus>()
                .Select(status => new PictureSign(_words.Say(status)) { Box = StatusShapes.Of(status, 0, 0, 0, 0) }),
                new(_words["Links_Follows"]) { Line = "follows" },
                new(_words["Links_FollowsDeleted"]) { Line = "from-deleted" }],
            Told = Told().ToSequence(),
            Start = nodes.FirstOrDefault()?.Key ?? "",
        };
    }

    private IEnumerable<(MappedRecommendation Row, PictureBox Box)> Boxes()
    {
        var top = Margin;
        for (var at = 0; at < _rows.Count; at++)
        {
            if (at > 0)
                top += _rows[at - 1].Details.FocusArea == _rows[at].Details.FocusArea ? Height + Gap : Height + AreaGap;
            yield return (_rows[at], StatusShapes.Of(_rows[at].Clause.Status, _middle, top, BoxWidth, Height));
        }
    }

    private PictureNode Source(Clause source, int at)
    {
        var followers = _rows.Where(row => row.Sources.Contains(source)).Select(row => _draft.NumberOf(row.Clause.Id));
        var box = StatusShapes.Of(source.Status, Margin, Margin + (at * (SourceHeight + Gap)), BoxWidth, SourceHeight);
        return new PictureNode($"from-{source.Id}", box,
            [
                new("name", box.Centre.X, box.Y + 21, Named(source)),
                new("facts", box.Centre.X, box.Y + 39, PictureWords.Short(source, Letters)),
            ])
        {
            Address = Address(source),
            Spoken = _words["Links_SourceSpoken", string.Join(", ", followers)],
        };
    }

    private PictureNode Node(MappedRecommendation row, PictureBox box)
    {
        var hanging = row.HangingInTheAir().ToList();
        var last = hanging.Count > 0 ? new PictureText("name", box.Centre.X, box.Y + 60, "! " + Hangs(hanging[0]))
            : new PictureText("facts", box.Centre.X, box.Y + 58, PictureWords.Short(Addressed(row.Details), Letters));
        return new PictureNode(
            row.Clause.Id.Value, hanging.Count > 0 ? box with { Style = box.Style + " hanging" } : box,
                [
                    new("name", box.Centre.X, box.Y + 21, Named(row.Clause)),
                    new("facts", box.Centre.X, box.Y + 40, PictureWords.Short(row.Clause, Letters)),
                    last,
                ])
        {
            Address = Address(row.Clause),
            Column = 1,
            Spoken = row.Sources.Count == 0 ? Addressed(row.Details)
                : _words[
                    "Links_Pair",
                    Addressed(row.Details),
                    _words["Links_From", string.Join(", ", row.Sources.Select(Named))]],
        };
    }

    private PictureNode Area(FocusArea area, Dictionary<ClauseId, PictureBox> boxes)
    {
        var own = _rows.Where(row => row.Details.FocusArea == area.Number).Select(row => boxes[row.Clause.Id]).ToList();
        var box = new PictureBox(
            PictureShape.Sheet, "area", _middle + BoxWidth + 24, own[0].Y, AreaWidth, own[^1].Bottom - own[0].Y);
        var (name, count) = (PictureWords.Lines(area.Name, 22, 3), _words["Links_Count", own.Count]);
        var top = box.Centre.Y + 5 - (name.Count * Line / 2);
        return new PictureNode($"area-{Numerals.Arabic(area.Number)}", box,
            [
                .. name.Select((line, at) => new PictureText("name", box.Centre.X, top + (at * Line), line)),
                new("facts", box.Centre.X, top + (name.Count * Line) + 2, count),
            ])
        {
            Address = $"/{_draft.Id.Value}/recommendations?area={Numerals.Arabic(area.Number)}",
            Column = 2,
            Spoken = area.Name,
        };
    }

    private PictureLine Link(
        Clause source, MappedRecommendation row, List<PictureNode> sources, Dictionary<ClauseId, PictureBox> boxes)
    {
        var at = _sources.IndexOf(source);
        var (from, to, x) = (sources[at].Box, boxes[row.Clause.Id], Margin + BoxWidth + 20 + (at * _track));
        return new(source.Stands ? "follows" : "from-deleted", sources[at].Key, row.Clause.Id.Value,
            [new(from.Right, from.Centre.Y), new(x, from.Centre.Y), new(x, to.Centre.Y), new(to.X, to.Centre.Y)]);
    }

    private IEnumerable<string> Told()
    {
        var hanging = _map.HangingInTheAir().Select(each => each.Recommendation.Id).Distinct().Count();
        yield return _words["Links_Told", _rows.Count, _map.Areas.Count, _sources.Count];
        yield return hanging == 0 ? _words["Links_NoneHang"] : _words["Links_SomeHang", hanging];
    }

    private string Hangs(Hanging hanging) => hanging.Source is { } source
        ? _words["Links_HangsOn", _draft.NumberOf(source.Id)]
        : _words.Say(hanging.Kind);

    private string Named(Clause clause) => _words["Links_Named", _draft.NumberOf(clause.Id), _words.Say(clause.Status)];

    private static string Addressed(Recommendation details) =>
        details.Timeframe.Length > 0 ? $"{details.Addressee} · {details.Timeframe}" : details.Addressee;

    private string Address(Clause clause) => ClauseAddress.Of(_draft.Id.Value, clause.Id);
}

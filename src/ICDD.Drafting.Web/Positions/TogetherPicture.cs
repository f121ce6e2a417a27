namespace ICDD.Drafting.Web;

/// <summary>
/// Groups of delegations on the left; on the right the wordings that they support or object to together.
/// </summary>
public sealed class TogetherPicture
{
    public const string Name = "standing-together";

    /// <summary>So many wordings are drawn, first those on which groups differ; the list has all.</summary>
    private const int Most = 30;

    private const int Margin = 16;
    private const int GroupWidth = 300;
    private const int GroupHead = 34;
    private const int CodeRow = 18;
    private const int CodesInRow = 8;
    private const int MatterWidth = 250;
    private const int MatterHeight = 44;
    private const int Gap = 16;
    private const int Track = 10;

    private readonly Draft _draft;
    private readonly StandingTogether _together;
    private readonly Words _words;
    private readonly List<PictureNode> _groups = [];
    private readonly List<(Matter Matter, int Wording)> _matters;
    private readonly int _right;

    private TogetherPicture(Draft draft, StandingTogether together, Words words)
    {
        (_draft, _together, _words) = (draft, together, words);
        var opposed = together.Oppositions().Select(each => (each.Support.Matter, each.Support.Wording)).ToHashSet();
        _matters = [.. together.Groups.SelectMany(group => group.Grounds)
            .GroupBy(ground => (ground.Matter, ground.Wording))
            .OrderByDescending(alike => opposed.Contains(alike.Key))
            .ThenByDescending(alike => alike.Sum(ground => ground.Stances.Count))
            .Select(alike => alike.Key).Take(Most)];
        _right = Margin + GroupWidth + 60 + (Track * together.Groups.Count);
    }

    public static Picture Of(Draft draft, StandingTogether together, Words words) => new TogetherPicture(
        draft, together, words).Draw();

    public static string KeyOf(int group) => $"group-{Numerals.Arabic(group + 1)}";

    private Picture Draw()
    {
        var top = Margin;
        for (var at = 0; at < _together.Groups.Count; at++)
        {
            _groups.Add(Group(_together.Groups[at], at, top));
            top = _groups[^1].Box.Bottom + Gap;
        }

        var matters = _matters.Select(Matter).ToList();
        return new Picture(Name, _words["Together_Title"])
        {
            Width = _right + MatterWidth + Margin,
            Height = _groups.Concat(matters).Select(node => node.Box.Bottom).DefaultIfEmpty(0).Max() + Margin,
            Nodes = _groups.Concat(matters).ToSequence(),
            Lines = _together.Groups.SelectMany((group, at) => Lines(group, at, matters)).ToSequence(),
            Signs = [
                new(_words["Together_Supports"]) { Line = "support" },
                new(_words["Together_Objects"]) { Line = "object" },
            ],
            Told = Told().ToSequence(),
            Start = _groups.FirstOrDefault()?.Key ?? "",
        };
    }

    private PictureNode Group(StandingGroup group, int at, int top)
    {
        var rows = group.Members.Chunk(CodesInRow).ToList();
        var box = new PictureBox(
            PictureShape.Sheet, "group", Margin, top, GroupWidth, GroupHead + (rows.Count * CodeRow) + 10);
        return new PictureNode(KeyOf(at), box,
        [
            new(
                "start-name",
                box.X + 12,
                box.Y + 22,
                _words["Together_Group", at + 1, group.Members.Count, group.Grounds.Count]),
            .. rows.Select((row, line) => new PictureText(
                "start",
                box.X + 12,
                box.Y + GroupHead + 12 + (line * CodeRow),
                string.Join("  ", row.Select(each => each.Code)))),
        ])
        {
            Address = $"/{_draft.Id.Value}/positions#{KeyOf(at)}",
            Spoken = string.Join(", ", group.Members.Select(each => each.Name)),
        };
    }

    private PictureNode Matter((Matter Matter, int Wording) matter, int at)
    {
        var box = new PictureBox(
            PictureShape.Sheet, "matter", _right, Margin + (at * (MatterHeight + Gap)), MatterWidth, MatterHeight);
        var name = _words.NameOf(matter.Matter, _draft);
        return new PictureNode($"matter-{Numerals.Arabic(at + 1)}", box,
            [
                new("name", box.Centre.X, box.Y + 19, PictureWords.Short(name, 32)),
                new("facts", box.Centre.X, box.Y + 36, _words["Graph_Wording", matter.Wording]),
            ])
        {
            Address = GroundWords.AddressOf(matter.Matter, _draft),
            Column = 1,
        };
    }

    private IEnumerable<PictureLine> Lines(StandingGroup group, int at, List<PictureNode> matters) =>
        from ground in @group.Grounds
        let place = _matters.IndexOf((ground.Matter, ground.Wording))
        where place >= 0
        let box = _groups[at].Box
        let to = matters[place].Box
        let x = Margin + GroupWidth + 24 + (at * Track)
        let y = to.Y + (to.Height * (at + 1) / (_together.Groups.Count + 1))
        select new PictureLine(Css.Of(ground.Signal), _groups[at].Key, matters[place].Key,
            [new(box.Right, box.Centre.Y), new(x, box.Centre.Y), new(x, y), new(to.X, y)]);

    private IEnumerable<string> Told()
    {
        yield return _words[
            "Together_Told", _together.Groups.Count, _together.Groups.Sum(group => group.Members.Count)];
        if (_together.Alone.Count > 0)
            yield return _words["Together_Alone", string.Join(", ", _together.Alone.Select(each => each.Name))];
        if (_together.Groups.SelectMany(group => group.Grounds)
            .Select(ground => (ground.Matter, ground.Wording))
            .Distinct()
            .Count() is var all && all > Most)
            yield return _words["Together_More", Most, all];
    }
}

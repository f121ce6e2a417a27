using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>
/// Brackets, alternatives and open proposals over the time of the conference, with the revisions marked.
/// </summary>
public sealed class TrendPicture
{
    public const string Name = "trend";

    private const int Left = 56;
    private const int Top = 44;
    private const int PlotWidth = 800;
    private const int PlotHeight = 240;
    private const int Bottom = Top + PlotHeight;
    private const int MostPoints = 240;
    private const int Apart = 64;
    private const int Ticks = 4;

    private readonly Draft _draft;
    private readonly IReadOnlyList<Milestone> _milestones;
    private readonly Words _words;
    private readonly int _step;

    private TrendPicture(Draft draft, IReadOnlyList<Milestone> milestones, Words words)
    {
        (_draft, _milestones, _words) = (draft, milestones, words);
        var most = Math.Max(
            1, milestones.Max(each => Math.Max(each.Brackets, Math.Max(each.Alternatives, each.OpenProposals))));
        _step = Round((most + Ticks - 1) / Ticks);
    }

    /// <summary>Of at least one act.</summary>
    public static Picture Of(Draft draft, IReadOnlyList<Milestone> milestones, Words words) => new TrendPicture(
        draft, milestones, words).Draw();

    /// <summary>The milestone at each revision, and the newest one.</summary>
    public static IEnumerable<(Revision? Revision, Milestone At)> Rows(
        Draft draft, IReadOnlyList<Milestone> milestones) => draft.Revisions
        .Select(revision => (
            (Revision?)revision, milestones.LastOrDefault(each => each.Stamp.Version <= revision.Stamp.Version)))
        .Where(row => row.Item2 is not null)
        .Select(row => (row.Item1, row.Item2!))
        .Append((null, milestones[^1]));

    private Picture Draw() => new(Name, _words["Trend_Title", _milestones.Count])
    {
        Width = Left + PlotWidth + 40,
        Height = Bottom + 48,
        Rules = [.. Enumerable.Range(1, Ticks).Select(tick => Level("grid", Y(tick * _step))),
            .. Marks().Select(mark => new PictureRule("revision-line", new(mark.X, Top - 6), new(mark.X, Bottom))),
            Level("axis", Bottom)],
        Curves = [
            Curve("alternatives", each => each.Alternatives),
            Curve("brackets", each => each.Brackets),
            Curve("proposals", each => each.OpenProposals),
        ],
        Texts = [.. Enumerable.Range(0, Ticks + 1).Select(tick => new PictureText(
            "end small", Left - 8, Y(tick * _step) + 4, (tick * _step).ToString(CultureInfo.CurrentCulture))),
            .. Marks().Where(mark => mark.Words.Length > 0)
                .Select(mark => new PictureText("small", mark.X, Top - 14, mark.Words)),
            .. Dates()],
        Signs = [
            new(_words["Trend_Brackets"]) { Curve = "brackets" },
            new(_words["Trend_Alternatives"]) { Curve = "alternatives" },
            new(_words["Trend_Proposals"]) { Curve = "proposals" },
        ],
        Told = Told().ToSequence(),
    };

    private static PictureRule Level(string style, int y) => new(style, new(Left, y), new(Left + PlotWidth, y));

    /// <summary>Where two revisions are near each other, only the first is named above; the table names all.</summary>
    private IEnumerable<(int X, string Words)> Marks()
    {
        var last = int.MinValue / 2;
        foreach (var revision in _draft.Revisions)
        {
            var x = X(revision.Stamp.At);
            yield return (x, x - last < Apart ? "" : _words.NameOf(revision));
            last = x - last < Apart ? last : x;
        }
    }

    private IEnumerable<PictureText> Dates()
    {
        yield return new("start small", Left, Bottom + 22, _words.DateAndTime(_milestones[0].Stamp.At, _draft));
        yield return new(
            "end small", Left + PlotWidth, Bottom + 22, _words.DateAndTime(_milestones[^1].Stamp.At, _draft));
    }

    private PictureCurve Curve(string style, Func<Milestone, int> of)
    {
        var every = Math.Max(1, (_milestones.Count + MostPoints - 1) / MostPoints);
        return new(style, _milestones.Where((_, at) => at % every == 0 || at == _milestones.Count - 1)
            .Select(each => new GraphPoint(X(each.Stamp.At), Y(of(each)))).ToSequence());
    }

    private IEnumerable<string> Told()
    {
        var (now, peak) = (_milestones[^1], _milestones.MaxBy(each => each.Brackets)!);
        yield return _words[
            "Trend_Told", now.Brackets, now.Alternatives, now.OpenProposals, _words.DateAndTime(now.Stamp.At, _draft)];
        yield return _words["Trend_Peak", peak.Brackets, _words.DateAndTime(peak.Stamp.At, _draft)];
    }

    private int X(DateTimeOffset at)
    {
        var (first, all) = (_milestones[0].Stamp.At, _milestones[^1].Stamp.At - _milestones[0].Stamp.At);
        return Left + (all <= TimeSpan.Zero ? 0 : (int)(PlotWidth * Math.Clamp((at - first) / all, 0, 1)));
    }

    private int Y(int value) => Bottom - (int)((long)PlotHeight * value / (_step * Ticks));

    /// <summary>The next of 1, 2, 5, 10, 20, 50 …: steps that are read at a glance.</summary>
    private static int Round(int step)
    {
        for (var ten = 1; ; ten *= 10)
            foreach (var factor in (int[])[1, 2, 5])
                if (factor * ten >= step)
                    return factor * ten;
    }
}

using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>A zero draft that is brought in, as its lines stand on the screen while somebody corrects them.</summary>
public sealed class ZeroDraftLines
{
    private ZeroDraftLines(ZeroDraftPlan plan, Conference? conference) => (Plan, _conference) = (plan, conference);

    private readonly Conference? _conference;
    private IReadOnlyList<string>? _numbers;

    public ZeroDraftPlan Plan { get; private set; }

    public int Count => Plan.Lines.Count;

    public int Kept => Plan.Count;

    public static ZeroDraftLines Of(ZeroDraftPlan plan, Conference? conference) => new(plan, conference);

    public PlannedClause this[int nth]
    {
        get => Plan.Lines[nth];
        set => Change((line, at) => at == nth ? value : line);
    }

    public void SetKind(int nth, ClauseKind? kind) => this[nth] = Of(this[nth], kind, this[nth].Depth);

    /// <summary>Lets these lines become what the choice of a field names: a kind, with its level, or nothing.</summary>
    public void Become(IReadOnlySet<int> lines, string choice)
    {
        var parts = choice.Split('-');
        ClauseKind? kind = Enum.TryParse<ClauseKind>(parts[0], out var named) ? named : null;
        var depth = parts.Length > 1 && parts[1] is [>= '1' and <= '3'] ? parts[1][0] - '0' : 0;
        Change((line, nth) => lines.Contains(nth) ? Of(line, kind, depth) : line);
    }

    /// <summary>The same addressee for every recommendation that has none.</summary>
    public void Address(string addressee) => Change((line, _) => line.Recommendation is { Addressee.Length: 0 } details
        ? line with { Recommendation = details with { Addressee = addressee } }
        : line);

    public void SetDepth(int nth, int depth) => this[nth] = this[nth] with { Depth = depth };

    public void SetRecommendation(int nth, Func<Recommendation, Recommendation> change)
    {
        if (this[nth].Recommendation is { } details)
            this[nth] = this[nth] with { Recommendation = change(details) };
    }

    /// <summary>The number that the line would get, computed as for every text; empty for what has none.</summary>
    public string NumberOf(int nth) => (_numbers ??= Numbers())[nth];

    /// <summary>Why the rules would not take the text; they decide again when it is recorded.</summary>
    public Refusal? Against(Draft draft, Seat seat) => Plan.ToCommand().Decide(draft, seat, default).Refusal;

    private void Change(Func<PlannedClause, int, PlannedClause> change)
    {
        Plan = Plan with { Lines = Plan.Lines.Select(change).ToSequence() };
        _numbers = null;
    }

    private PlannedClause Of(PlannedClause line, ClauseKind? kind, int depth) => line with
    {
        Kind = kind,
        Depth = kind is ClauseKind.Preambular or ClauseKind.Operative ? depth : 0,
        Recommendation = kind == ClauseKind.Recommendation
            ? line.Recommendation ?? new Recommendation
            {
                FocusArea = _conference?.FocusAreas is { Count: > 0 } areas ? areas[0].Number : 1,
                Addressee = "",
            }
            : null,
    };

    private List<string> Numbers()
    {
        var stamp = new Stamp(1, default, new Seat("", Role.Secretariat));
        var laid = new ZeroDraftLaid(Plan.ToCommand().Clauses).Apply(
            Draft.Empty(new StreamId("preview")) with { Conference = _conference }, stamp);
        var count = 0;
        return
        [
            .. Plan.Lines.Select(line => line.Kind is null ? "" : laid.NumberOf(new ClauseId($"c{++count}"))),
        ];
    }
}

using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>A delegation's file in the hands of the secretariat, and what came of it.</summary>
public sealed class BroughtFile(string name)
{
    private readonly Dictionary<int, CommandId> _ids = [];
    private readonly Dictionary<int, Outcome> _answers = [];

    public string Name { get; } = name;

    /// <summary>In whose name its proposals would be read from the floor.</summary>
    public DelegationCode? Delegation { get; set; }

    public RedlinePlan? Plan { get; init; }

    public Refusal? Refusal { get; init; }

    public string? Receipt { get; set; }

    /// <summary>Something of it was sent already, so that it keeps its delegation.</summary>
    public bool IsBegun => _ids.Count > 0;

    public bool IsReady => Delegation is not null && Waiting.Any();

    /// <summary>
    /// The proposals that are not entered yet, by their place in the file; also those to which no answer came.
    /// </summary>
    public IEnumerable<int> Waiting => Enumerable.Range(0, Plan?.Proposals.Count ?? 0)
        .Where(nth => AnswerTo(nth) is not { } answer || !IsFinal(answer));

    public Outcome? AnswerTo(int nth) => _answers.GetValueOrDefault(nth);

    public void Answer(int nth, Outcome outcome) => _answers[nth] = outcome;

    /// <summary>Sent again after no answer, it is the same act.</summary>
    public (CommandId Id, Command Command) Entering(int nth)
    {
        var planned = Plan!.Proposals[nth];
        if (!_ids.TryGetValue(nth, out var id))
            _ids.Add(nth, id = Desk.NewId());
        return (id, new EnterFromTheFloor(Delegation!.Value, planned.Change, planned.Rationale));
    }

    /// <summary>
    /// The delegation that the name of a file speaks of: its code as a word of its own, or its whole name.
    /// </summary>
    public static DelegationCode? Named(string name, Seating seating)
    {
        var words = name.Split([' ', '_', '-', '.', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
        return seating.InOrder().Where(each => !each.Departed)
            .Where(each => words.Contains(each.Code.Value, StringComparer.OrdinalIgnoreCase)
                || name.Contains(each.Name, StringComparison.OrdinalIgnoreCase)
                || name.Contains(each.Name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
            .Select(each => (DelegationCode?)each.Code).FirstOrDefault();
    }

    private static bool IsFinal(Outcome answer) => answer is Outcome.Recorded
        or Outcome.Refused { Refusal: not (TooManyActs or NotSignedIn or NoSeatInConference) };
}

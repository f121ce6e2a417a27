using System.Runtime.CompilerServices;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// How each clause is set on the screens, by the same typography as in the documents: lead words and closing marks.
/// Found once for each version and shared by all screens.
/// </summary>
public sealed class SetClauses
{
    private static readonly ConditionalWeakTable<Draft, SetClauses> Known = [];

    private readonly Dictionary<ClauseId, Position> _positions;
    private readonly StyleProfile _profile;

    private SetClauses(Draft draft)
    {
        _profile = draft.Conference?.Profile ?? StyleProfile.Message;
        _positions = new(Positions.Of(draft.Outline, _profile, id => draft.Clauses[id].Stands));
    }

    public static SetClauses Of(Draft draft) => Known.GetValue(draft, key => new SetClauses(key));

    public IReadOnlyList<Run> Runs(Clause clause) =>
        _positions.TryGetValue(clause.Id, out var at) && at.Kind != ClauseKind.Heading
            ? Typography.Set(_profile, at, clause.Text)
            : [Run.Plain(clause.Text)];
}

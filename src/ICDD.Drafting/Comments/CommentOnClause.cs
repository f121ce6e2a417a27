using System.Text.Json.Serialization;

namespace ICDD.Drafting;

[GivenBy(Role.Delegate, Role.Chair, Role.Secretariat, Role.Observer), During(Stage.Negotiation)]
public sealed record CommentOnClause(ClauseId Clause, string Text) : Command
{
    /// <summary>What is said below it at once, such as the thread that stood in the margin of a file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sequence<string> Replies { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Find(Clause) is null
            ? new ClauseIsUnknown(Clause)
            : CommentRule.Open(draft, seat, (Clause, null), (Text, Replies));
}

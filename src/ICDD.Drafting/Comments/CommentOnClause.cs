namespace ICDD.Drafting;

[GivenBy(Role.Delegate, Role.Chair, Role.Secretariat, Role.Observer), During(Stage.Negotiation)]
public sealed record CommentOnClause(ClauseId Clause, string Text) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Find(Clause) is null ? new ClauseIsUnknown(Clause) : CommentRule.Open(draft, seat, Text, Clause, null);
}

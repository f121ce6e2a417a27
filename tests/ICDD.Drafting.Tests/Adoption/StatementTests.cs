using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class StatementTests
{
    private static readonly MakeStatement Explains = new(
        StatementKind.ExplanationOfPosition, [], " We join  the consensus.\n\n\nGladly. ");

    [Fact]
    public void A_statement_stands_in_the_record_in_the_delegations_words_and_in_order()
    {
        var draft = Given.ANegotiation
            .When(Japan, Explains).Then(new StatementMade(1, Jpn, StatementKind.ExplanationOfPosition, Written))
            .When(Australia, new MakeStatement(StatementKind.Reservation, [Review, Preamble, Review], "We reserve."))
            .Then(new StatementMade(2, Aus, StatementKind.Reservation, "We reserve.") { Clauses = [Preamble, Review] })
            .Draft;

        Assert.Equal([Jpn, Aus], draft.Statements.Select(each => each.Delegation));
    }

    [Fact]
    public void After_the_adoption_statements_are_taken_for_two_hours() => Given.AnAdoptedText
        .Later(StatementWindow.ClosesAt(Given.AnAdoptedText.Draft)!.Value - Given.AnAdoptedText.Now)
        .When(Japan, Explains)
        .Then(
            new StatementMade(1, Jpn, StatementKind.ExplanationOfPosition, Written) { Timing = StatementTiming.After });

    [Fact]
    public void A_later_one_comes_in_through_the_secretariat_and_is_marked_late()
    {
        var late = Given.AnAdoptedText.Later(TimeSpan.FromHours(3));

        late.When(Secretariat, new AcceptLateStatement(Jpn, StatementKind.Dissociation, [Review], "We stay out."))
            .Then(new StatementMade(1, Jpn, StatementKind.Dissociation, "We stay out.")
            {
                Clauses = [Review],
                Timing = StatementTiming.Late,
            });
        late.When(Japan, Explains)
            .ThenRefused(new StatementIsLate(Given.AnAdoptedText.Draft.Adopted!.Stamp.At.AddHours(2)));
    }

    [Fact]
    public void Before_the_adoption_its_delegation_takes_a_statement_back_and_the_record_keeps_it()
    {
        var draft = Given.ANegotiation.And(Japan, Explains)
            .When(Japan, new WithdrawStatement(1)).Then(new StatementWithdrawn(1)).Draft;

        Assert.False(draft.Statements[0].Stands);
        Assert.Equal(Written, draft.Statements[0].Text);
    }

    private static string Written => PlainText.ReadLines(Explains.Text, Limits.Statement).Text;
}

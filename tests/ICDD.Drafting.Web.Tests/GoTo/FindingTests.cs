using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class FindingTests
{
    private static readonly Scene Talk = Given.ANegotiation
        .And(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo), Hall.Add(Hall.Preamble, "We also thank Bali"))
        .And(Hall.Chair, Hall.Accept(Hall.Aus, 2, clauseWording: 1))
        .And(Hall.Japan, new CommentOnProposal(Hall.Proposal(Hall.Aus), "Why not café hours?"));

    [Theory]
    [InlineData("3")]
    [InlineData(" 3. ")]
    public void A_number_of_today_leads_to_its_clause(string typed) =>
        Assert.Equal([Hall.Review], Finding.Named(Talk.Draft, typed).Select(found => found.Clause));

    [Theory]
    [InlineData("1 bis")]
    [InlineData("1-bis")]
    [InlineData("1BIS")]
    [InlineData("1 bis.")]
    public void A_suffix_may_be_written_in_any_way(string typed) =>
        Assert.Equal("We also thank Bali", Assert.Single(Finding.Named(Talk.Draft, typed)).Text);

    [Theory]
    [InlineData("R.1")]
    [InlineData("r 1")]
    [InlineData("R1")]
    public void So_may_the_number_of_a_recommendation(string typed) =>
        Assert.Equal([Hall.Advice], Finding.Named(Talk.Draft, typed).Select(found => found.Clause));

    [Theory]
    [InlineData("AUS/1")]
    [InlineData("aus-1")]
    [InlineData("Aus 1")]
    public void A_symbol_leads_to_the_proposal(string typed)
    {
        var found = Assert.Single(Finding.Named(Talk.Draft, typed));
        Assert.Equal((Hall.Review, Hall.Proposal(Hall.Aus)), (found.Clause, found.Proposal));
        Assert.Equal("/small-message/clauses/c6#AUS-1", found.Address("small-message"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("31")]
    [InlineData("AUS/11")]
    [InlineData("3 quater")]
    public void What_nothing_is_called_is_not_found(string typed) => Assert.Empty(Finding.Named(Talk.Draft, typed));

    [Fact]
    public void A_number_of_an_issued_text_leads_to_the_clause_that_had_it()
    {
        var renumbered = Talk
            .And(Hall.Secretariat, new IssueRevision(RevisionNumbering.Keep))
            .And(Hall.Secretariat, new IssueRevision(RevisionNumbering.Renumber)).Draft;

        var found = Assert.Single(Finding.Named(renumbered, "1 bis"));
        Assert.Equal(("1 bis", "2"), (found.OldNumber, renumbered.NumberOf(found.Clause)));
        Assert.Null(Assert.Single(Finding.Named(renumbered, "3")).OldNumber);
    }

    [Fact]
    public void Words_are_found_in_the_text_in_proposals_and_in_comments_in_any_case()
    {
        Assert.Equal(
            [null, Hall.Proposal(Hall.Aus)],
            Finding.Having(Talk.Draft, "REVIEW PROGRESS").Select(found => found.Proposal));
        Assert.Equal(Hall.Review, Assert.Single(Finding.Having(Talk.Draft, "cafe hours")).Clause);
        Assert.Empty(Finding.Having(Talk.Draft, "  "));
        Assert.Empty(Finding.Having(Talk.Draft, "not in the text"));
    }

    [Fact]
    public void The_words_of_a_deleted_clause_are_still_found()
    {
        var deleted = Given.ANegotiation.And(Hall.Japan, Hall.Delete(Hall.Review))
            .And(Hall.Chair, Hall.Accept(Hall.Jpn)).Draft;

        Assert.Equal(Hall.Review, Finding.Having(deleted, "once a year").First().Clause);
    }
}

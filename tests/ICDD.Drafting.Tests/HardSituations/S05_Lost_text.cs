using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Lost_text
{
    private static readonly IssueRevision Issue = new(RevisionNumbering.Keep);

    private static Scene Agreed { get; } = Given.ANegotiation
        .And(Chair, new AgreeClause(Review, 1), new AgreeAdReferendum(Preamble, 1));

    private static Scene Lost { get; } = Agreed
        .And(Chair, new ReopenClause(Review, "new facts"), new ReopenClause(Preamble, "new facts"))
        .And(Australia, Modify(Review, ReviewInTwo), Delete(Preamble))
        .And(Chair, Accept(Aus), Accept(Aus, 2));

    private static readonly AlteredClause Gone = new(Preamble, 1, 2);
    private static readonly AlteredClause Altered = new(Review, 1, 2);

    [Fact]
    public void Every_agreed_paragraph_that_is_absent_or_altered_is_listed_before_a_revision_is_issued()
    {
        Assert.Equal([Gone, Altered], RevisionCheck.Of(Lost.Draft));
        Lost.When(Secretariat, Issue).ThenRefused(new AgreedTextWouldChange(2, [Gone, Altered]));
        Lost.When(Secretariat, Issue with { Confirmed = [Gone.Seen] })
            .ThenRefused(new AgreedTextWouldChange(1, [Altered]));
    }

    [Fact]
    public void What_was_confirmed_is_issued_recorded_and_not_asked_again()
    {
        var issued = Lost.And(Secretariat, Issue with { Confirmed = [Altered.Seen, Gone.Seen] });

        Assert.Equal([Gone.Seen, Altered.Seen], issued.Draft.Revisions[^1].Confirmed);
        Assert.Empty(RevisionCheck.Of(issued.Draft));
    }

    [Fact]
    public void A_confirmation_is_of_the_words_that_were_seen()
    {
        var reworded = Lost.And(Japan, Modify(Review, ReviewClosed, 2)).And(Chair, Accept(Jpn, clauseWording: 2));

        reworded.When(Secretariat, Issue with { Confirmed = [Gone.Seen, Altered.Seen] })
            .ThenRefused(new AgreedTextWouldChange(1, [Altered with { Now = 3 }]));
    }

    [Fact]
    public void What_comes_back_to_its_agreed_words_or_is_agreed_anew_is_not_lost()
    {
        Assert.Empty(RevisionCheck.Of(Agreed.Draft));
        Assert.Empty(RevisionCheck.Of(Agreed.And(Chair, new ReopenClause(Review, "new facts")).Draft));
        Assert.Equal([Gone], RevisionCheck.Of(Lost.And(Chair, new AgreeClause(Review, 2)).Draft));
    }
}

using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class NoteTests
{
    private static BriefScene Ours => Given.ANegotiation.Australia();

    [Fact]
    public void A_note_on_a_clause_keeps_its_lines() => Ours
        .When(Australia, new NoteOnClause(Review, "Capital says no.\n\n\nAsk again "))
        .Then(new NoteMade(new("n1"), Review, "Capital says no.\n\nAsk again"));

    [Fact]
    public void A_note_is_put_into_other_words_and_removed()
    {
        var edited = Ours.And(Australia, new NoteOnClause(Review, "no"), new EditNote(new("n1"), 1, "perhaps"));

        Assert.Equal(("perhaps", 2), (edited.Brief.Notes[0].Text, edited.Brief.Notes[0].Wording));
        Assert.Empty(edited.And(Australia, new RemoveNote(new("n1"))).Brief.Notes);
    }
}

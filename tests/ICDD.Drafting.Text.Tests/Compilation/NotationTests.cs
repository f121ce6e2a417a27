namespace ICDD.Drafting.Text.Tests;

public class NotationTests
{
    [Theory]
    [InlineData("We act.", "We now act.", "We [now - FIN] act.")]
    [InlineData("We act.", "We act, in good faith.", "We act[, in good faith - FIN].")]
    [InlineData("We promptly act.", "We act.", "We [promptly - FIN delete] act.")]
    [InlineData("We shall act.", "We may act.", "We [shall / may - FIN] act.")]
    [InlineData("We shall act.", null, "[We shall act. - FIN delete]")]
    [InlineData("We shall act.", "We shall act.", "We shall act.")]
    [InlineData("", "New words.", "[New words. - FIN]")]
    [InlineData("", null, "")]
    [InlineData("We act", "We\u00A0act", "We [␣ / ␣ - FIN] act")]
    public void One_proposal_reads_as_in_the_hall(string text, string? proposal, string expected) =>
        Assert.Equal(expected, Notation.Of(Compilation.Of(text, [new("P1", "FIN", proposal)])));

    [Theory]
    [InlineData("We may act.", "We act.", "We [shall / may - FIN; CHL delete] act.")]
    [InlineData("We act.", "We act.", "We [shall - CHL, FIN delete] act.")]
    [InlineData("We shall now act.", "We shall soon act.", "We shall [soon - CHL] [now - FIN] act.")]
    [InlineData("We may act.", null, "[We [shall / may - FIN] act. - CHL delete]")]
    [InlineData(null, null, "[We shall act. - CHL, FIN delete]")]
    public void Two_proposals_read_as_in_the_hall(string? finland, string? chile, string expected) =>
        Assert.Equal(
            expected,
            Notation.Of(Compilation.Of("We shall act.", [new("P1", "FIN", finland), new("P2", "CHL", chile)])));

    [Theory]
    [InlineData("We [x - CHL delete] act.", "We [x - CHL delete] act.", "We ⟦x - CHL delete⟧ act.")]
    [InlineData("We act.", "We [x - CHL] act.", "We [⟦x — CHL⟧ - FIN] act.")]
    [InlineData("We act.", "We x - CHL / y act.", "We [x — CHL // y - FIN] act.")]
    [InlineData("We act.", "We x – CHL act.", "We [x — CHL - FIN] act.")]
    [InlineData("We act.", "We ［x］ act.", "We [⟦x⟧ - FIN] act.")]
    [InlineData("We act and/or talk-talk.", "We act and/or talk-talk now.", "We act and/or talk-talk [now - FIN].")]
    public void Typed_notation_looks_different_from_computed_notation(string text, string proposal, string expected) =>
        Assert.Equal(expected, Notation.Of(Compilation.Of(text, [new("P1", "FIN", proposal)])));
}

using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class RevisionModeTests
{
    private static Scene Issued(RevisionMode mode) => Given.ANegotiation
        .And(Secretariat, new IssueRevision(RevisionNumbering.Keep) { Mode = mode });

    [Fact]
    public void Fine_tuning_takes_other_words_for_what_stands() =>
        Issued(RevisionMode.FineTuning).And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));

    [Fact]
    public void A_later_revision_opens_the_text_again() => Issued(RevisionMode.Frozen)
        .And(Secretariat, new IssueRevision(RevisionNumbering.Keep)).And(Australia, Add(Review, "We add"));

    [Fact]
    public void An_old_record_without_a_mode_is_open() => Assert.Equal(
        RevisionMode.Open,
        Assert.IsType<RevisionIssued>(System.Text.Json.JsonSerializer.Deserialize<Event>(
            """{"kind":"revision-issued","number":1,"symbol":"x","numbering":"keep"}""", JournalJson.Options)).Mode);
}

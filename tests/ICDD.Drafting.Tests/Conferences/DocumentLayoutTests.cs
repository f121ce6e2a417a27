using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public sealed class DocumentLayoutTests
{
    [Fact]
    public void The_secretariat_settles_how_the_documents_look()
    {
        var layout = new DocumentLayout
        {
            AgendaItem = "Agenda item 5",
            Heads = [new HeadOfDelegation(Aus, "H.E. Ms. A. B.")],
            Emblem = Emblems.Square,
        };

        var set = Given.ANegotiation.When(Secretariat, new SetDocumentLayout(layout))
            .Then(new DocumentLayoutSet(layout));

        Assert.Equal(layout, set.Draft.Conference!.Layout);
        Assert.Equal("H.E. Ms. A. B.", set.Draft.Conference.Layout!.HeadOf(Aus));
    }

    /// <summary>Journals of before say nothing of a layout, and new ones only where one is set.</summary>
    [Fact]
    public void Nothing_is_recorded_of_a_layout_where_none_is_set() =>
        Assert.DoesNotContain("layout", System.Text.Json.JsonSerializer.Serialize(Facts, JournalJson.Options));
}

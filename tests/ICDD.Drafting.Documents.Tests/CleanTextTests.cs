namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// An adopted document is made from clean data: what was deleted or never agreed cannot be in the file.
/// </summary>
public class CleanTextTests
{
    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task Nothing_deleted_or_declined_is_in_an_adopted_document(string key)
    {
        using var hall = await ShortNegotiation.Adopted();
        var bytes = await Written.Bytes(key, hall.Adopted());
        var everything = key == "docx" ? Written.AllParts(bytes) : System.Text.Encoding.UTF8.GetString(bytes);

        Assert.Contains("to exchange data, in particular", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(ShortNegotiation.DeletedWords, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(ShortNegotiation.DeletedClause, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(ShortNegotiation.DeclinedWords, everything, StringComparison.Ordinal);
        Assert.DoesNotContain("clause_c6", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_adoption_there_is_no_adopted_document()
    {
        using var hall = await ShortNegotiation.Negotiated();

        Assert.Null(AdoptedText.Of(hall.Draft, Hall.Hash));
    }

    [Fact]
    public async Task A_revision_shows_the_words_of_its_day()
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Reword("NZL", "c7", "Decides to meet again in two years");
        var revision = hall.Draft.Revisions[0];

        var text = await Written.Text(
            "markdown", new(hall.Draft, Hall.Hash, CurrentText.Of(hall.Draft, Hall.Hash, revision)));

        Assert.Contains("**CT/2021/L.1**", text, StringComparison.Ordinal);
        Assert.Contains(ShortNegotiation.DeletedWords, text, StringComparison.Ordinal);
        Assert.Contains("*Decides* to meet again.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("maps", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_of_a_clause_stands_in_square_brackets_until_the_adoption()
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Chair(new AgreeAdReferendum(new("c1"), 1));
        await hall.Chair(new AgreeClause(new("c4"), 1));

        var current = await Written.Text("markdown", hall.Current());
        await hall.Adopt();
        var adopted = await Written.Text("markdown", hall.Adopted());

        Assert.Contains(@"purposes of the Conference, **\[Agreed ad referendum\]**", current, StringComparison.Ordinal);
        Assert.Contains(@"On rivers; **\[Agreed\]**", current, StringComparison.Ordinal);
        Assert.DoesNotContain("Agreed", adopted, StringComparison.Ordinal);
    }
}

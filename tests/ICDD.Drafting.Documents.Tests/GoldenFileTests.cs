namespace ICDD.Drafting.Documents.Tests;

public class GoldenFileTests
{
    [Theory]
    [InlineData("html", "html")]
    [InlineData("markdown", "md")]
    public async Task The_illustrative_Bali_Message_is_written_as_it_was_read_and_found_good(
        string key, string extension)
    {
        using var hall = await Samples.Open("bali-message");
        await hall.Adopt();

        Golden.Holds($"bali-message-adopted.{extension}", await Written.Text(key, hall.Adopted()));
    }

    [Theory]
    [InlineData("html", "html")]
    [InlineData("markdown", "md")]
    public async Task The_river_compact_under_negotiation_is_written_as_it_was_read_and_found_good(
        string key, string extension)
    {
        using var hall = await Samples.Open("river-compact");
        await hall.Chair(new AgreeAdReferendum(new("c2"), 1));
        await hall.Chair(new AgreeClause(new("c124"), 1));

        Golden.Holds($"river-compact-current.{extension}", await Written.Text(key, hall.Current()));
    }

    [Theory]
    [InlineData("html", "html")]
    [InlineData("markdown", "md")]
    [InlineData("json", "json")]
    public async Task A_short_negotiation_is_written_as_it_was_read_and_found_good(string key, string extension)
    {
        using var hall = await ShortNegotiation.Adopted();

        Golden.Holds($"short-adopted.{extension}", await Written.Text(key, hall.Adopted()));
    }
}

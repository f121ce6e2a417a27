using System.Text.Json;

namespace ICDD.Drafting.Documents.Tests;

public class FollowUpTests
{
    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task Recommendations_for_follow_up_fit_their_published_schema(string sample)
    {
        using var hall = await Samples.Open(sample);
        Assert.Empty(await Errors(hall));
        await hall.Adopt();
        Assert.Empty(await Errors(hall));
    }

    [Fact]
    public async Task They_carry_status_and_source_clauses()
    {
        using var hall = await ShortNegotiation.Negotiated();
        using var json = JsonDocument.Parse(await Written.Text("json", Recommendations(hall)));
        var one = json.RootElement.GetProperty("recommendations")[0];

        Assert.Equal("R.1", one.GetProperty("number").GetString());
        Assert.Equal("Data", one.GetProperty("focusArea").GetProperty("name").GetString());
        Assert.Equal("open", one.GetProperty("status").GetString());
        Assert.Equal("OP1", one.GetProperty("follows")[0].GetProperty("reference").GetString());
        Assert.Equal("c3", one.GetProperty("follows")[0].GetProperty("clause").GetString());
        Assert.False(json.RootElement.TryGetProperty("adopted", out _));
    }

    [Fact]
    public async Task The_schema_notices_what_does_not_fit()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(Documents.JsonSchema.Recommendations);
        var json = await Written.Text("json", Recommendations(hall));

        Assert.NotEmpty(
            schema.Validate(json.Replace("\"status\": \"open\"", "\"status\": 3", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"addressee\"", "\"adressee\"", StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<string>> Errors(Hall hall) =>
        (await NJsonSchema.JsonSchema.FromJsonAsync(Documents.JsonSchema.Recommendations))
        .Validate(await Written.Text("json", Recommendations(hall))).Select(error => error.ToString());

    private static Issue Recommendations(Hall hall) => Issues.Find(
        hall.Draft, Hall.Hash, Issues.Recommendations, Hall.Now)!;
}

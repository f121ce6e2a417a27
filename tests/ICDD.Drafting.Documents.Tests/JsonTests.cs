using System.Text.Json;
using NJsonSchema;

namespace ICDD.Drafting.Documents.Tests;

public class JsonTests
{
    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task A_sample_fits_the_published_schema(string sample)
    {
        using var hall = await Samples.Open(sample);

        Assert.Empty(await Errors(hall.Current()));
    }

    [Fact]
    public async Task A_negotiation_fits_the_published_schema_before_and_after_adoption()
    {
        using var hall = await ShortNegotiation.Negotiated();
        Assert.Empty(await Errors(hall.Current()));
        await hall.Adopt();
        Assert.Empty(await Errors(hall.Adopted()));
    }

    [Theory]
    [InlineData(11), InlineData(12), InlineData(13), InlineData(14), InlineData(15), InlineData(18), InlineData(17)]
    public async Task Whatever_happened_the_data_fit_the_schemas_of_their_own_dossier(int seed)
    {
        using var hall = await Negotiations.AtRandom(seed, 80);
        await FitsItsDossier(hall);
        await Negotiations.Settle(hall);
        await hall.Adopt();
        await hall.Delegate("CHL", new MakeStatement(StatementKind.ExplanationOfPosition, [], "We explain."));
        await FitsItsDossier(hall);
    }

    [Fact]
    public void Both_schemas_are_of_one_draft_of_the_standard()
    {
        using var text = JsonDocument.Parse(Documents.JsonSchema.Text);
        using var follow = JsonDocument.Parse(Documents.JsonSchema.Recommendations);

        Assert.Equal(
            text.RootElement.GetProperty("$schema").GetString(), follow.RootElement.GetProperty("$schema").GetString());
        Assert.False(follow.RootElement.TryGetProperty("id", out _));
    }

    private static async Task FitsItsDossier(Hall hall)
    {
        var files = Dossier.Files(hall.Draft, Hall.Hash, Hall.Now).Where(file => file.Path.EndsWith(".json"))
            .ToDictionary(file => file.Path);
        foreach (var (path, schema) in new[] { ("text", "draft"), ("recommendations", "recommendations") })
        {
            var fits = await NJsonSchema.JsonSchema.FromJsonAsync(await Text(files[$"schemas/{schema}.schema.json"]));
            Assert.Empty(fits.Validate(await Text(files[$"documents/{path}.json"])));
        }

        static async Task<string> Text(DossierFile file)
        {
            using var bytes = new MemoryStream();
            await file.Write(bytes, TestContext.Current.CancellationToken);
            return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        }
    }

    [Theory]
    [InlineData("\"kind\": \"operative\"", "\"kind\": \"clause\"")]
    [InlineData("\"stage\": \"negotiation\"", "\"stage\": 2")]
    [InlineData("\"sponsor\":", "\"sponser\":")]
    [InlineData("\"id\": \"c1\"", "\"id\": \"1\"")]
    public async Task The_schema_notices_what_does_not_fit(string right, string wrong)
    {
        using var hall = await ShortNegotiation.Negotiated();
        var json = await Written.Text("json", hall.Current());
        var schema = await JsonSchema4();

        Assert.NotEmpty(schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_kind_of_change_fits_the_schema()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var text = hall.Draft.Find(new ClauseId("c3"))!;
        var seen = text.Wording.Number;
        Change[] changes =
        [
            new Retain(text.Id, seen), new Split(text.Id, seen, ["Decides to meet", "Decides to talk"]),
            new Move(text.Id, new Anchor()),
            new Consolidation([new(new("c7"), 1), new(new("c9"), 1)], "Decides to meet and to share"),
            new Section(new("c2"), [new Modification(new("c7"), 1, "Decides to talk"), new Deletion(new("c4"), 1)]),
            new Modification(new("c7"), 1, "Decides to sing"), new Amendment(new("CHL-9"), 1, "Decides to sing again"),
        ];
        foreach (var change in changes)
            await hall.Delegate("CHL", new Propose(change, "because"));

        Assert.Empty(await Errors(hall.Current()));
    }

    [Fact]
    public void The_schema_describes_every_field()
    {
        using var schema = JsonDocument.Parse(Documents.JsonSchema.Text);

        Assert.Empty(Undescribed(schema.RootElement, "#"));
    }

    [Fact]
    public async Task It_carries_the_end_of_the_record_and_no_person()
    {
        using var hall = await ShortNegotiation.Adopted();
        var json = await Written.Text("json", hall.Adopted());

        Assert.Contains(Hall.Hash.Value, json, StringComparison.Ordinal);
        Assert.DoesNotContain("person-of-", json, StringComparison.Ordinal);
        Assert.DoesNotContain("teuku-private-name", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_stay_in_the_room()
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Delegate("CHL", new CommentOnClause(new("c3"), "A remark for the room"));

        Assert.DoesNotContain("A remark", await Written.Text("json", hall.Current()), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> Errors(Issue issue) =>
        (await JsonSchema4()).Validate(await Written.Text("json", issue)).Select(error => error.ToString());

    private static Task<NJsonSchema.JsonSchema> JsonSchema4() => NJsonSchema.JsonSchema.FromJsonAsync(
        Documents.JsonSchema.Text);

    private static IEnumerable<string> Undescribed(JsonElement schema, string path)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany((each, at) => Undescribed(each, $"{path}/{at}"));
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        var fields = schema.TryGetProperty("properties", out var properties)
            && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Where(field => !Says(field.Value)).Select(field => $"{path}/{field.Name}")
            : [];
        return fields.Concat(
            schema.EnumerateObject().SelectMany(each => Undescribed(each.Value, $"{path}/{each.Name}")));
    }

    private static bool Says(JsonElement field) =>
        field.TryGetProperty("description", out var words) && words.GetString()!.Length > 10
            || field.TryGetProperty("$ref", out _);
}

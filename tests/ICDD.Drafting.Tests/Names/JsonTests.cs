using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Tests;

public class JsonTests
{
    public static TheoryData<int> Commands => [.. Enumerable.Range(0, Samples.Commands.Count)];

    public static TheoryData<int> Events => [.. Enumerable.Range(0, Samples.Events.Count)];

    [Theory, MemberData(nameof(Commands))]
    public void A_command_is_read_as_it_was_written(int at) => RoundTrip(Samples.Commands[at]);

    [Theory, MemberData(nameof(Events))]
    public void An_event_is_read_as_it_was_written(int at) => RoundTrip(Samples.Events[at]);

    [Theory, MemberData(nameof(Events))]
    public void An_entry_is_read_as_it_was_written(int at)
    {
        var entry = new Entry(7, Hall.Opening.AddTicks(1), Hall.Japan, new CommandId("act"), Samples.Events[at]);
        var stored = new SealedEntry(7, JournalJson.Write(entry), EntryHash.First);

        Assert.Equal(entry, JournalJson.Read(stored));
    }

    [Fact]
    public void Every_command_and_every_event_has_a_sample_and_a_name()
    {
        Assert.Equal(TypesOf<Command>(), Samples.Commands.Select(each => each.GetType().Name).Distinct().Order());
        Assert.Equal(TypesOf<Event>(), Samples.Events.Select(each => each.GetType().Name).Order());
        Assert.Equal(TypesOf<Command>(), Named<Command>());
        Assert.Equal(TypesOf<Event>(), Named<Event>());
    }

    [Theory]
    [InlineData("""{"kind":"withdraw-proposal"}""")]
    [InlineData("""{"kind":"withdraw-proposal","proposal":null}""")]
    [InlineData("""{"kind":"withdraw-proposal","proposal":7}""")]
    [InlineData("""{"kind":"propose","change":null,"rationale":""}""")]
    [InlineData("""{"kind":"propose","change":{"kind":"modify","clause":"c1","wording":1},"rationale":""}""")]
    [InlineData(
        """{"kind":"propose","change":{"kind":"modify","clause":"c1","wording":1,"text":null},"rationale":""}""")]
    [InlineData(
        """{"kind":"propose","change":{"kind":"modify","clause":"c1","wording":1e99,"text":"x"},"rationale":""}""")]
    [InlineData(
        """{"kind":"propose","change":{"kind":"modify","clause":"c1","wording":"1","text":"x"},"rationale":""}""")]
    [InlineData("""{"kind":"propose","change":{"kind":"modify","clause":"c1","wording":1,"text":"x"}}""")]
    [InlineData("""{"kind":"lay-zero-draft","clauses":[null]}""")]
    [InlineData("""{"kind":"lay-zero-draft","clauses":null}""")]
    [InlineData("""{"kind":"lay-zero-draft","clauses":[{"kind":"operative","text":"x","children":[null]}]}""")]
    [InlineData("""{"kind":"accept-reworded","clause":"c1","wording":1,"text":"x","reflects":[null]}""")]
    [InlineData("""{"kind":"accept-reworded","clause":"c1","wording":1,"text":"x","reflects":{}}""")]
    [InlineData("""{"kind":"draft-clause","anchor":{},"clauseKind":2,"text":"x"}""")]
    [InlineData("""{"kind":"draft-clause","anchor":{},"clauseKind":"annex","text":"x"}""")]
    [InlineData("""{"kind":"admit-delegation","delegation":{"code":"AUS","name":"Australia"}}""")]
    [InlineData("""{"kind":"convene-conference","conference":{"name":"x"}}""")]
    [InlineData("""{"kind":"overthrow-chair"}""")]
    [InlineData("null and void")]
    public void What_is_no_command_is_not_read(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Command>(json, JournalJson.Options));

    [Fact]
    public void A_draft_is_kept_as_it_was() // what a snapshot holds
    {
        var draft = Given.AnAdoptedText.Draft;
        var json = JsonSerializer.Serialize(draft, JournalJson.Options);
        var read = JsonSerializer.Deserialize<Draft>(json, JournalJson.Options)!;

        Assert.Equal(Same.Form(draft), Same.Form(read));
        Assert.True(draft.Outline.Matches(read.Outline));
    }

    /// <summary>Nothing is written for nothing, so nothing may be demanded where it is read.</summary>
    [Fact]
    public void What_may_be_missing_has_a_default()
    {
        var optional = new NullabilityInfoContext();
        var demanded = Written.Types.SelectMany(type => type.GetConstructors())
            .SelectMany(constructor => constructor.GetParameters())
            .Where(each => !each.HasDefaultValue && optional.Create(each).ReadState == NullabilityState.Nullable)
            .Select(each => $"{each.Member.DeclaringType!.Name}.{each.Name}");

        Assert.Empty(demanded);
    }

    private static void RoundTrip<T>(T written) where T : class
    {
        var json = JsonSerializer.Serialize(written, JournalJson.Options);
        var read = JsonSerializer.Deserialize<T>(json, JournalJson.Options);

        Assert.Equal(written, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, JournalJson.Options));
    }

    private static IEnumerable<string> TypesOf<T>() => typeof(T).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => type.Name).Order();

    private static IEnumerable<string> Named<T>() =>
        typeof(T).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(each => each.DerivedType.Name).Order();
}

using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

public sealed partial class SentencesTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task A_whole_negotiation_is_told_without_a_hole(string language)
    {
        var journal = new MemoryJournal();
        var files = ConferenceFiles.Load(Samples.Bali);
        await Replay.Play(files, journal);
        using var rooms = new Rooms(journal, TimeProvider.System);
        var room = await rooms.Open(files.Stream);
        var acts = await Proceedings.Of(room, journal).Read();

        await using var sitting = await Sitting.AtTheZeroDraft();
        var sentences = new Sentences(sitting.WordsIn(language));

        Assert.Equal(room.Draft.Version, acts.Count);
        Assert.All(acts, act => Assert.DoesNotMatch(Hole(), sentences.Of(act)));
        Assert.All(acts, act => Assert.DoesNotContain("Event_", sentences.Of(act), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_record_is_decoded_once_and_only_what_is_new_is_read_on()
    {
        await using var sitting = await Sitting.InNegotiation();
        var proceedings = Proceedings.Of(sitting.Room, sitting.Journal);
        var first = await proceedings.Read();
        Assert.Same(first, await proceedings.Read());

        await sitting.Do(ICDD.Drafting.Tests.Hall.Secretariat, new LetObserversComment());

        var second = await proceedings.Read();
        Assert.Equal(first.Count + 1, second.Count);
        Assert.Same(first[^1], second[^2]);
        Assert.Same(proceedings, Proceedings.Of(sitting.Room, sitting.Journal));
    }

    [GeneratedRegex(@"[{}]|  |^\s|: *\.$|, *\.$")]
    private static partial Regex Hole();
}

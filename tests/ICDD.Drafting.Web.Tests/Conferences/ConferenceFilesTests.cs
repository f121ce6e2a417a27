namespace ICDD.Drafting.Web.Tests;

public class ConferenceFilesTests
{
    [Theory]
    [InlineData("bali-message", 21, 96)]
    [InlineData("river-compact", 64, 143)]
    public void A_sample_is_loaded_with_everything_in_the_order_of_its_files(string name, int delegations, int clauses)
    {
        var files = ConferenceFiles.Load(name == "bali-message" ? Samples.Bali : Samples.River);

        Assert.Equal(new StreamId(name), files.Stream);
        Assert.IsType<ConveneConference>(files.Convening[0].Command);
        var admitted = files.Convening.Select(act => act.Command).OfType<AdmitDelegation>().ToList();
        Assert.Equal(delegations, admitted.Count);
        var seating = admitted.Aggregate(Seating.Empty, (seated, each) => seated.Admit(each.Delegation));
        Assert.Equal(seating.Alphabetical, admitted.Select(each => each.Delegation));
        var laid = Assert.IsType<LayZeroDraft>(files.Convening[^1].Command);
        Assert.Equal(clauses, laid.Clauses.Sum(clause => clause.Family().Count()));
    }

    [Theory]
    [InlineData("conference.json", "\"theme\"", "\"teme\"", "\"teme\" is not known here")]
    [InlineData(
        "conference.json", "\"formalName\": \"Japan\"", "\"fullName\": \"Japan\"", "'fullName' could not be mapped")]
    [InlineData(
        "conference.json", "\"2021-11-16T13:00:00+08:00\"", "\"2021-11-16T13:00:00\"", "has no offset from UTC")]
    [InlineData("conference.json", "\"message\"", "\"letter\"", "could not be converted")]
    [InlineData("conference.json", "\"convened\": ", "\"stream\":  ", "Duplicate property 'stream'")]
    [InlineData("zero-draft.json", "\"id\": \"c12\"", "\"id\": \"c13x\"", "the id is c13x, but this clause gets c12")]
    [InlineData("zero-draft.json", "\"id\": \"c41\"", "\"id\": \"c99x\"", "the id is c99x, but this clause gets c41")]
    [InlineData("zero-draft.json", "\"heading\"", "\"haeding\"", "could not be converted")]
    public void A_broken_file_is_named_with_its_line(string file, string old, string @new, string what)
    {
        var folder = Samples.Broken(Samples.Bali, file, old, @new);

        var broken = Assert.Throws<BrokenFileException>(() => ConferenceFiles.Load(folder));

        var line = Samples.LineOf(folder, file, @new);
        Assert.StartsWith($"{file}, line {line}: ", broken.Message, StringComparison.Ordinal);
        Assert.Contains(what, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var folder = Samples.Broken(Samples.Bali, "conference.json", "ICDD", "ICDD");
        File.Delete(Path.Combine(folder, "zero-draft.json"));

        var broken = Assert.Throws<BrokenFileException>(() => ConferenceFiles.Load(folder));

        Assert.StartsWith("zero-draft.json: ", broken.Message, StringComparison.Ordinal);
    }
}

namespace ICDD.Drafting.Web.Tests;

public class ReplayTests
{
    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task A_conference_without_a_script_stands_before_its_zero_draft(string name)
    {
        var files = ConferenceFiles.Load(name == "bali-message" ? Samples.Bali : Samples.River);

        var draft = await Replay.Play(files, new MemoryJournal(), acts: 0);

        Assert.Equal(Stage.ZeroDraft, draft.Stage);
        Assert.Equal(files.Convening.Length, draft.Version);
    }
}

using DocumentFormat.OpenXml;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// Taking one side in every change gives exactly the text of that side, numbers and closing marks included.
/// </summary>
public class RedlineLawTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Changes_since_a_revision_lead_from_it_to_the_text_as_it_stands(int seed)
    {
        using var hall = await Negotiations.AtRandom(seed, 50);
        var now = Folded.Lines(hall.Current().Folio);
        foreach (var revision in hall.Draft.Revisions)
        {
            var changes = ChangedText.Of(hall.Draft, Hall.Hash, revision, Hall.Now);
            Assert.Equal(now, Folded.Lines(Folded.Accepting(changes)));
            Assert.Equal(
                Folded.Lines(CurrentText.Of(hall.Draft, Hall.Hash, revision)).Order(StringComparer.Ordinal),
                Folded.Lines(Folded.Rejecting(changes)).Order(StringComparer.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Without_its_proposals_a_text_with_all_open_proposals_is_the_text_as_it_stands(int seed)
    {
        using var hall = await Negotiations.AtRandom(seed, 50);

        var proposed = ProposedText.Of(hall.Draft, Hall.Hash, Hall.Now);

        Assert.Equal(Folded.Lines(hall.Current().Folio), Folded.Lines(Folded.Rejecting(proposed)));
        Assert.Empty(Validation.Of(
            await Written.Bytes("docx", new(hall.Draft, Hall.Hash, proposed)), FileFormatVersions.Microsoft365));
    }

    [Fact]
    public async Task Proposals_that_do_not_compete_give_what_accepting_them_gives()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate(
            "NZL", new Propose(new Modification(new("c1"), 1, "Recalling the purposes of this Conference"), ""));
        await hall.Delegate(
            "CHL",
            new Propose(new Addition(Anchor.Behind(new("c7")), ClauseKind.Operative, "Invites all to come"), ""));
        await hall.Delegate(
            "NZL", new Propose(new Addition(Anchor.Under(new("c3")), ClauseKind.Operative, "On ponds"), ""));
        await hall.Delegate("NZL", new Propose(new Deletion(new("c6"), 1), ""));
        await hall.Delegate("CHL", new Propose(
            new Modification(new("c3"), 1, "Encourages States to exchange data at once, in particular"), ""));
        var proposed = ProposedText.Of(hall.Draft, Hall.Hash, Hall.Now);
        foreach (var proposal in hall.Draft.OpenProposals().ToList())
            await hall.Chair(new AcceptProposal(proposal.Id, 1, 1));

        Assert.Equal(Folded.Lines(hall.Current().Folio), Folded.Lines(Folded.Accepting(proposed)));
    }

    [Fact]
    public async Task LibreOffice_and_pandoc_accept_and_reject_as_we_do()
    {
        var pandoc = Needs.Program("pandoc");
        using var office = new LibreOffice();
        using var folder = new TemporaryFolder();
        using var hall = await Changed();
        foreach (var name in new[] { Issues.OpenProposals, Issues.ChangesSince(hall.Draft.Revisions[0]) })
        {
            var issue = Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!;
            var (redline, accepted, rejected) = (
                await Written.Bytes("docx", issue),
                await Written.Bytes("docx", issue with { Folio = Folded.Accepting(issue.Folio) }),
                await Written.Bytes("docx", issue with { Folio = Folded.Rejecting(issue.Folio) }));

            var read = await office.Read((accepted, ""), (redline, "accept"), (rejected, ""), (redline, "reject"));
            Assert.Equal(read[0], read[1]);
            Assert.Equal(read[2], read[3]);
            Assert.NotEqual(read[0], read[2]);
            Assert.Equal(await Plain(accepted, "accept"), await Plain(redline, "accept"));
            Assert.Equal(await Plain(rejected, "accept"), await Plain(redline, "reject"));
            var all = await Plain(redline, "all", "native");
            Assert.Contains("insertion", all, StringComparison.Ordinal);
            Assert.Contains("deletion", all, StringComparison.Ordinal);
            Assert.Contains("comment-start", all, StringComparison.Ordinal);
        }

        async Task<string> Plain(byte[] docx, string side, string format = "plain")
        {
            var file = folder.File($"{Guid.NewGuid():N}.docx");
            await File.WriteAllBytesAsync(file, docx);
            return await Needs.Run(
                pandoc, "--from", "docx", "--to", format, $"--track-changes={side}", "--wrap=none", file);
        }
    }

    /// <summary>
    /// A text with changes of every kind since its zero draft, a clause that was moved, and open proposals.
    /// </summary>
    private static async Task<Hall> Changed()
    {
        var hall = await ShortNegotiation.Negotiated();
        await hall.Delegate("NZL", new Propose(new Move(new("c3"), Anchor.Behind(new("c7"))), ""));
        await hall.AcceptLast("NZL");
        await hall.Delegate("CHL", new Propose(new Deletion(new("c5"), 1), ""));
        await hall.AcceptLast("CHL");
        await hall.Reword("NZL", "c8", "Publish all data sets");
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Decides to meet again in Chile"), ""));
        await hall.Delegate(
            "NZL", new Propose(new Modification(new("c7"), 1, "Decides to meet again in New Zealand"), ""));
        await hall.Delegate("NZL", new Propose(new Modification(new("c8"), 2, "Publish all good data sets"), ""));
        await hall.Delegate("CHL", new Propose(new Deletion(new("c1"), 1), ""));
        await hall.Delegate("NZL", new Propose(new Deletion(new("c4"), 1), ""));
        await hall.Delegate(
            "CHL", new Propose(new Addition(Anchor.Behind(new("c9")), ClauseKind.Operative, "Thanks the host"), ""));
        await hall.Delegate("CHL", new CommentOnClause(new("c1"), "Why twice?"));
        await hall.Delegate("NZL", new Reply(new("k1"), "For rhythm"));
        return hall;
    }
}

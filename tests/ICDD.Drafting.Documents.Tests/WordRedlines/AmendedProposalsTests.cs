namespace ICDD.Drafting.Documents.Tests;

/// <summary>What a delegation does in Word to the changes of others.</summary>
public class AmendedProposalsTests
{
    public static TheoryData<bool> Tracking => [false, true];

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task An_edit_inside_another_s_words_amends_that_proposal_in_whole_words(bool tracks)
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.TypeIntoInsertion("warm", "very warm");

        var plan = await hall.Plan(pen.Save());

        Assert.Equal(["CHL/1 amended: Recalling also the very warm purposes of the Conference"], plan.Asks());
        Assert.Null(Assert.Single(plan.Proposals).Refusal);
        Assert.Empty(plan.NotTaken);
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task An_edit_of_a_paragraph_that_another_would_put_in_amends_that(bool tracks)
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.TypeIntoInsertion("Bali", "Bali and Jakarta");

        Assert.Equal(["CHL/2 amended: Thanks Bali and Jakarta for everything"], (await hall.Plan(pen.Save())).Asks());
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task An_edit_beside_another_s_words_is_a_proposal_of_its_own(bool tracks)
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.Reword("c1", "purposes of the Conference", "purposes of this Conference");

        Assert.Equal(["c1: Recalling also the purposes of this Conference"], (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task What_was_accepted_in_Word_is_offered_as_support()
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Export(hall));
        pen.Accept("Chile");

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Proposals);
        Assert.Equal(
            ["CHL/1", "CHL/2", "CHL/3"],
            plan.Supports.Select(each => each.Proposal.Symbol).Order(StringComparer.Ordinal));
        await hall.Delegate("NZL", plan.Supports[0].ToCommand());
    }

    [Fact]
    public async Task What_was_rejected_in_Word_is_said()
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Export(hall));
        pen.Reject("Chile");

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Proposals);
        Assert.Equal(
            ["CHL/1", "CHL/2", "CHL/3"], plan.NotTaken.Select(each => each.Words).Order(StringComparer.Ordinal));
        Assert.All(plan.NotTaken, each => Assert.Equal(LeftOut.Rejected, each.What));
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task An_edit_of_a_proposal_that_is_closed_since_is_named(bool tracks)
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.TypeIntoInsertion("warm", "very warm");
        await hall.Chair(new DeclineProposal(new("CHL-1"), 1, "No consensus"));

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Proposals);
        Assert.Equal(["ClosedProposals at c1"], plan.Names());
    }

    [Fact]
    public async Task A_file_with_proposals_that_are_closed_since_asks_for_nothing_where_nobody_touched_them()
    {
        using var hall = await Proposed();
        var file = await Export(hall);
        await hall.Chair(new DeclineProposal(new("CHL-1"), 1, "No consensus"));
        await hall.Chair(new AcceptProposal(new("CHL-2"), 1, 1));

        Assert.True((await hall.Plan(file)).IsUnchanged);
    }

    [Fact]
    public async Task What_another_build_of_the_program_said_in_the_margin_instead_is_no_rejection_and_no_remark()
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Export(hall));
        pen.Reject("Chile");
        foreach (var (clause, symbol) in new[] { ("c1", "CHL/1"), ("c3", "CHL/2"), ("c6", "CHL/3") })
            pen.Comment(clause, ("Chile", $"{symbol}: here “other words”."));

        Assert.True((await hall.Plan(pen.Save())).IsUnchanged);
    }

    [Fact]
    public async Task The_same_words_as_another_s_are_support_and_no_second_proposal()
    {
        using var hall = await Proposed();
        var pen = new WordPen(await Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, "text", Hall.Now)!));
        pen.Reword("c1", "the purposes", "the warm purposes");

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Proposals);
        Assert.Equal("CHL/1", Assert.Single(plan.Supports).Proposal.Symbol);
    }

    private static async Task<Hall> Proposed()
    {
        var hall = await ShortNegotiation.Opened();
        await hall.Delegate(
            "CHL",
            new Propose(new Modification(new("c1"), 1, "Recalling also the warm purposes of the Conference"), ""));
        await hall.Delegate("CHL", new Propose(
            new Addition(Anchor.Behind(new("c3")), ClauseKind.Operative, "Thanks Bali for everything"), ""));
        await hall.Delegate("CHL", new Propose(new Deletion(new("c6"), 1), ""));
        return hall;
    }

    private static Task<byte[]> Export(Hall hall) => Written.Bytes(
        "docx", Issues.Find(hall.Draft, Hall.Hash, "open-proposals", Hall.Now)!);
}

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// What a section or a consolidation would change at once stands in the text as changes, on each clause.
/// </summary>
public class SeveralAtOnceTests
{
    private static Task<Hall> Opened() => Hall.With(
        StyleProfile.Message,
        new ZeroClause(ClauseKind.Heading, "Trust"),
        new ZeroClause(ClauseKind.Operative, "We will meet once a year"),
        new ZeroClause(ClauseKind.Operative, "We will report"),
        new ZeroClause(ClauseKind.Operative, "We will report on rivers"),
        new ZeroClause(ClauseKind.Operative, "We will learn"));

    private static Issue Of(Hall hall, string name) => Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!;

    private static async Task<string> Changes(Hall hall)
    {
        var document = Written.Part(await Written.Bytes("docx", Of(hall, Issues.OpenProposals)), "word/document.xml");
        return string.Join('\n', document.Descendants()
            .Where(each => each.Name == Written.Word + "ins" || each.Name == Written.Word + "del")
            .Where(each => each.Value.Length > 0)
            .Select(each =>
                $"{each.Name.LocalName} {each.Attribute(Written.Word + "author")!.Value}: {each.Value.Trim()}"));
    }

    [Fact]
    public async Task A_section_is_shown_as_its_changes()
    {
        using var hall = await Opened();
        await hall.Delegate("CHL", new Propose(new Section(new("c1"),
        [
            new Modification(new("c2"), 1, "We will meet twice a year"),
            new Deletion(new("c3"), 1),
            new Addition(Anchor.Behind(new("c4")), ClauseKind.Operative, "We will share data"),
            new Addition(Anchor.Behind(new("c5")), ClauseKind.Operative, "We will share maps"),
        ]), ""));
        var changes = await Changes(hall);

        Assert.Contains("del Chile: once", changes, StringComparison.Ordinal);
        Assert.Contains("ins Chile: twice", changes, StringComparison.Ordinal);
        Assert.Contains("del Chile: We will report", changes, StringComparison.Ordinal);
        Assert.Contains("ins Chile: We will share data", changes, StringComparison.Ordinal);
        Assert.Contains("ins Chile: We will share maps", changes, StringComparison.Ordinal);
        Assert.Contains(
            "changes in this section that stand or fall together (4)",
            await Written.Text("markdown", Of(hall, Issues.OpenProposals)),
            StringComparison.Ordinal);
        var compiled = await Written.Text("markdown", Of(hall, Issues.Compilation));
        Assert.Contains(@"\[We will share data - CHL\]", compiled, StringComparison.Ordinal);
        Assert.Contains(@"\[We will share maps - CHL\]", compiled, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consolidation_is_shown_as_one_text_and_what_goes_into_it()
    {
        using var hall = await Opened();
        await hall.Delegate("NZL", new Propose(
            new Consolidation([new(new("c3"), 1), new(new("c4"), 1)], "We will report on lakes and rivers"), ""));
        var changes = await Changes(hall);

        Assert.Contains("ins New Zealand: on lakes and rivers", changes, StringComparison.Ordinal);
        Assert.Contains("del New Zealand: We will report on rivers", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_section_moves_away_is_not_struck_with_what_it_stood_under()
    {
        using var hall = await Hall.With(
            StyleProfile.Message,
            new ZeroClause(ClauseKind.Heading, "Trust"),
            new ZeroClause(ClauseKind.Operative, "We will act")
            {
                Children = [new(ClauseKind.Operative, "on hope"), new(ClauseKind.Operative, "on fear")],
            },
            new ZeroClause(ClauseKind.Operative, "We will learn"));
        await hall.Delegate("NZL", new Propose(
            new Section(new("c1"), [new Deletion(new("c2"), 1), new Move(new("c3"), Anchor.Under(new("c5")))]), ""));
        var changes = await Changes(hall);

        Assert.Contains("del New Zealand: on fear", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("on hope", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unedited_export_brings_no_proposals()
    {
        using var hall = await Opened();
        await hall.Delegate("CHL", new Propose(new Section(new("c1"),
        [
            new Modification(new("c2"), 1, "We will meet twice a year"),
            new Deletion(new("c3"), 1),
            new Addition(Anchor.Behind(new("c5")), ClauseKind.Operative, "We will share maps"),
        ]), ""));
        var plan = await hall.Plan(await Written.Bytes("docx", Of(hall, Issues.OpenProposals)));

        Assert.Empty(plan.Asks());
    }

    [Fact]
    public async Task Who_has_yet_to_confirm_newer_words_is_listed_as_such()
    {
        using var hall = await Opened();
        await hall.Delegate("NZL", new Propose(new Modification(new("c2"), 1, "We will meet twice a year"), ""));
        await hall.Delegate("CHL", new CoSponsor(new("NZL-1"), 1));
        await hall.Delegate(
            "NZL",
            new ReplaceProposal(new("NZL-1"), 1, new Modification(new("c2"), 1, "We will meet thrice a year"), ""));

        Assert.Contains(
            "New Zealand, Chile (to be confirmed)",
            await Written.Text("csv", Of(hall, Issues.Proposals)),
            StringComparison.Ordinal);
        Assert.Contains(
            "New Zealand, Chile (to be confirmed)",
            await Written.Text("markdown", Of(hall, Issues.NameOf(new ProposalId("NZL-1")))),
            StringComparison.Ordinal);
        var json = await Written.Text("json", Of(hall, Issues.Text));
        Assert.Contains("\"coSponsorsToConfirm\":[\"CHL\"]", Tight(json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_and_new_numbers_are_issued_with_their_reasons_also_those_of_the_adoption()
    {
        using var hall = await Opened();
        Assert.DoesNotContain(Issues.Concordance, Issues.Of(hall.Draft));
        await hall.Delegate(
            "NZL", new Propose(new Addition(Anchor.Behind(new("c2")), ClauseKind.Operative, "We will listen"), ""));
        await hall.AcceptLast("NZL");
        await hall.Secretariat(new IssueRevision(RevisionNumbering.Renumber));
        await hall.Delegate("CHL", new Propose(new Deletion(new("c2"), 1), ""));
        await hall.AcceptLast("CHL");
        await hall.Adopt();

        var csv = (await Written.Text("csv", Of(hall, Issues.Concordance))).ReplaceLineEndings("\n");
        Assert.Contains(
            "\"1 bis\",\"2\",\"Inserted (NZL/1)\",\"We will listen\",\"CT/2021/L.1/Rev.1\"",
            csv,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"1\",\"\",\"Deleted (CHL/1)\",\"We will meet once a year\",\"CT/2021/1\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"2\",\"1\",\"Renumbered\",\"We will listen\",\"CT/2021/1\"", csv, StringComparison.Ordinal);
        foreach (var key in new[] { "docx", "html", "markdown" })
            Assert.NotEmpty(await Written.Bytes(key, Of(hall, Issues.Concordance)));
        Assert.Empty(Validation.Of(
            await Written.Bytes("docx", Of(hall, Issues.Concordance)),
            DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
        Assert.Contains(
            "\"meeting\":\"1stplenarymeeting\"",
            Tight(await Written.Text("json", Of(hall, Issues.Text))),
            StringComparison.Ordinal);
        Assert.Contains(
            "{\"clause\":\"c2\",\"old\":\"1\",\"new\":\"\",\"reason\":\"deleted\"",
            Tight(await Written.Text("json", Of(hall, Issues.Text))),
            StringComparison.Ordinal);
    }

    private static string Tight(string json) => string.Concat(json.Where(sign => !char.IsWhiteSpace(sign)));
}

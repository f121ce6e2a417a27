using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

public class AknTests
{
    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task A_sample_is_valid_before_and_after_adoption(string sample)
    {
        using var hall = await Samples.Open(sample);
        await Negotiations.Tabled(hall);
        foreach (var name in Issues.Of(hall.Draft))
            await Valid(hall, name);
        await Negotiations.Settle(hall);
        await hall.Adopt();
        foreach (var name in Issues.Of(hall.Draft))
            await Valid(hall, name);
    }

    [Fact]
    public async Task A_negotiation_is_valid_at_every_moment()
    {
        using var hall = await ShortNegotiation.Negotiated();
        foreach (var name in Issues.Of(hall.Draft).Concat(hall.Draft.Proposals.Keys.Select(Issues.NameOf)))
            await Valid(hall, name);
        await hall.Adopt();
        await Valid(hall, Issues.Text);
    }

    [Theory, MemberData(nameof(HostileTextTests.Hostile), MemberType = typeof(HostileTextTests))]
    public async Task Hostile_text_stays_text(string text)
    {
        using var hall = await HostileTextTests.Filled(text);
        await hall.Delegate("NZL", new Propose(new Modification(new("c2"), 1, text + " more"), text));
        await hall.Delegate(
            "CHL", new Propose(new Addition(Anchor.Behind(new("c2")), ClauseKind.Preambular, text), text));
        foreach (var name in new[] { Issues.Text, Issues.Proposals, Issues.NameOf(new ProposalId("NZL-1")) })
            await Valid(hall, name);

        var document = await Document(hall, Issues.Text);
        Assert.Null(document.DocumentType);
        Assert.Contains(
            hall.Draft.Clauses[new("c2")].Text.TrimEnd(';', ',', ':', '.', '。', ' '),
            document.Root!.Value,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public async Task Whatever_is_proposed_and_ruled_it_is_valid(int seed)
    {
        using var hall = await Negotiations.AtRandom(seed, 60);
        foreach (var name in Issues.Of(hall.Draft).Concat(hall.Draft.Proposals.Keys.Select(Issues.NameOf)))
            await Valid(hall, name);
    }

    [Fact]
    public async Task A_clause_keeps_its_identity_when_its_number_changes()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate(
            "NZL",
            new Propose(new Addition(Anchor.Behind(new("c3")), ClauseKind.Operative, "Invites States to share"), ""));
        await hall.AcceptLast("NZL");
        var before = Named(await Document(hall, Issues.Text));
        await hall.Secretariat(new IssueRevision(RevisionNumbering.Renumber));
        var after = Named(await Document(hall, Issues.Text));

        Assert.Equal("para_1bis", before["c9"].Attribute("eId")!.Value);
        Assert.Equal("#para_1", before["c9"].Attribute("alternativeTo")!.Value);
        Assert.Equal("para_2", after["c9"].Attribute("eId")!.Value);
        Assert.Null(after["c9"].Attribute("alternativeTo"));
        Assert.Equal("para_1__subpara_b", after["c5"].Attribute("eId")!.Value);
        Assert.Equal("rec_1", after["c1"].Attribute("eId")!.Value);
        foreach (var id in before.Keys)
            Assert.Equal(before[id].Attribute("GUID")?.Value, after[id].Attribute("GUID")?.Value);
    }

    [Fact]
    public async Task The_text_of_the_file_is_the_text_of_the_clauses()
    {
        using var hall = await Samples.Open("river-compact");
        await hall.Adopt();
        var named = Named(await Document(hall, Issues.Text));

        foreach (var clause in hall.Draft.Standing()
            .Where(clause => clause.Kind is ClauseKind.Operative or ClauseKind.Preambular))
        {
            var element = named[clause.Id.Value];
            var words =
                (element.Element(AknSchema.Akn + "content") ?? element.Element(AknSchema.Akn + "intro") ?? element)
                    .Element(AknSchema.Akn + "p")!.Value;
            Assert.Equal(clause.Text, words.TrimEnd(',', ';', '.', ':'));
            Assert.Equal(hall.Draft.Numbering[clause.Id].Printed, element.Element(AknSchema.Akn + "num")?.Value ?? "");
        }
    }

    [Fact]
    public async Task An_adopted_text_names_no_proposal_and_no_person()
    {
        using var hall = await ShortNegotiation.Adopted();
        var everything = (await Document(hall, Issues.Text)).ToString();

        Assert.DoesNotContain("NZL", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("teuku", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(ShortNegotiation.DeletedWords, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(ShortNegotiation.DeclinedWords, everything, StringComparison.Ordinal);
        Assert.Contains("outcome=\"#adopted-by-consensus\"", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_knows_nothing_of_what_came_later()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var zero = (await Document(hall, Issues.NameOf(hall.Draft.Revisions[0]))).ToString();
        var first = (await Document(hall, Issues.NameOf(hall.Draft.Revisions[1]))).ToString();

        Assert.DoesNotContain("nzl", zero, StringComparison.Ordinal);
        Assert.Contains("outcome=\"#accepted\"", first, StringComparison.Ordinal);
        Assert.Contains(
            "type=\"repeal\"", (await Document(hall, Issues.Proposals)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_proposal_says_what_to_do_with_which_paragraph()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var amendment = await Document(hall, Issues.NameOf(new ProposalId("CHL-2")));

        Assert.Equal(
            "In OP3, replace Decides to meet again by Accepts a binding obligation.",
            amendment.Descendants(AknSchema.Akn + "mod").Single().Value);
        Assert.EndsWith(
            "/!main~para_3",
            amendment.Descendants(AknSchema.Akn + "destination").Single().Attribute("href")!.Value,
            StringComparison.Ordinal);
    }

    private static async Task Valid(Hall hall, string name)
    {
        var issue = Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!;
        if (Issues.FormatsOf(name, issue.Folio).Any(export => export.Key == "akn"))
            Assert.Equal([], AknSchema.Errors(await Written.Bytes("akn", issue)));
    }

    private static async Task<XDocument> Document(Hall hall, string name) => XDocument.Load(
        new MemoryStream(await Written.Bytes("akn", Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!)));

    private static Dictionary<string, XElement> Named(XDocument document) => document.Descendants()
        .Where(each => each.Attribute("wId") is not null).ToDictionary(each => each.Attribute("wId")!.Value);
}

using System.Text;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>A note that a clause cites comes in with its words and goes out as a note of each format.</summary>
public class NotesTests
{
    private const string Cited = "Recalling the road map^[A/74/821, see also [1].] of the Secretary-General";
    private const string Note = "A/74/821, see also [1].";

    [Fact]
    public async Task A_note_is_a_footnote_in_Word_and_the_file_is_valid()
    {
        using var hall = await Opened();
        var docx = await Written.Bytes("docx", hall.Current());

        Assert.Contains(Note, Written.Part(docx, "word/footnotes.xml").Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("74/821", Written.Part(docx, "word/document.xml").Root!.Value, StringComparison.Ordinal);
        Assert.Empty(Validation.Of(docx, DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    [Fact]
    public async Task A_note_is_one_in_web_page_Markdown_Akoma_Ntoso_and_pdf()
    {
        using var hall = await Opened();
        var akn = XDocument.Load(new MemoryStream(await Written.Bytes("akn", hall.Current())));
        using var pdf = await Printed.Of(hall.Current());

        Assert.Contains("<li id=\"note-1\">", await Written.Text("html", hall.Current()), StringComparison.Ordinal);
        Assert.Contains("road map[^1]", await Written.Text("markdown", hall.Current()), StringComparison.Ordinal);
        Assert.Equal(Note, Assert.Single(akn.Descendants(AknSchema.Akn + "authorialNote")).Value);
        Assert.Empty(AknSchema.Errors(await Written.Bytes("akn", hall.Current())));
        Assert.Contains("A/74/821", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("^[", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_notes_nobody_touched_asks_for_nothing()
    {
        using var hall = await Opened();
        var plan = await hall.Plan(await Written.Bytes("docx", hall.Current()));

        Assert.Empty(plan.Proposals);
        Assert.Empty(plan.NotTaken);
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_note_that_was_changed_in_Word_is_a_proposal_with_the_new_note(bool tracked)
    {
        using var hall = await Opened();
        var pen = new WordPen(await Written.Bytes("docx", hall.Current()));
        pen.RewordPart("word/footnotes.xml", "A/74/821, see also [1].", "A/75/982.");
        if (tracked)
            pen.Reword("c1", "Recalling", "Recalling also");

        Assert.Equal(
            [$"c1: Recalling{(tracked ? " also" : "")} the road map^[A/75/982.] of the Secretary-General"],
            (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task A_redline_shows_what_changed_in_a_note_inside_the_note()
    {
        using var hall = await Opened();
        await hall.Delegate("CHL", new Propose(new Modification(new("c1"), 1, Cited.Replace("821", "822")), ""));
        var issue = Issues.Find(hall.Draft, Hall.Hash, Issues.OpenProposals, Hall.Now)!;
        var docx = await Written.Bytes("docx", issue);
        var notes = Written.Part(docx, "word/footnotes.xml");

        Assert.NotEmpty(notes.Descendants(Written.Word + "ins"));
        Assert.NotEmpty(notes.Descendants(Written.Word + "del"));
        Assert.Empty(Validation.Of(docx, DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
        Assert.Empty((await hall.Plan(docx)).Proposals);
    }

    [Fact]
    public async Task A_zero_draft_keeps_its_notes_from_Markdown_and_from_Word()
    {
        var markdown = "# Compact\n\nRecalling the road map[^a] of the Secretary-General,\n\n[^a]: A/74/821\n";
        var conference = Hall.Conference(StyleProfile.Resolution);
        using var hall = await Opened();

        foreach (var (file, note) in new[]
        {
            (Encoding.UTF8.GetBytes(markdown), "A/74/821"), (await Written.Bytes("docx", hall.Current()), Note),
        })
        {
            var plan = ZeroDraftReading.Read(file, conference).Value!;
            Assert.Contains(
                plan.Lines, each => each.Text.Contains($"road map^[{note}] of", StringComparison.Ordinal));
            Assert.DoesNotContain(LeftOut.Footnotes, plan.LeftOut);
        }
    }

    [Fact]
    public async Task A_note_behind_the_mark_that_ends_a_paragraph_is_one_of_its_words()
    {
        using var hall = await Hall.With(
            StyleProfile.Message, new ZeroClause(ClauseKind.Operative, "We meet again^[A/74/821]"));
        var pen = new WordPen(await Written.Bytes("docx", hall.Current()));
        pen.RewordPart("word/footnotes.xml", "A/74/821", "A/75/982");

        Assert.Equal(["c1: We meet again^[A/75/982]"], (await hall.Plan(pen.Save())).Asks());
        Assert.Equal("We meet again^[A/74/821]", TerminalMark.Body("We meet again.^[A/74/821]"));
    }

    private static Task<Hall> Opened() => Hall.With(
        StyleProfile.Resolution,
        new ZeroClause(ClauseKind.Preambular, Cited),
        new ZeroClause(ClauseKind.Operative, "Decides to meet again"));
}

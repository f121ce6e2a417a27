using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class BringZeroDraftTests
{
    private const string Notes = """
        # A Message

        We, the participants, met in Bali.

        ## Trust

        1. We will work together:

        a. on trust

        b. on skills

        2. Printed in Bali

        R.1 Publish data
        """;

    [Fact]
    public async Task Lines_are_looked_through_and_corrected_before_anything_is_recorded()
    {
        await using var sitting = await Sitting.Blank();
        var page = Open(sitting);
        page.Upload(System.Text.Encoding.UTF8.GetBytes(Notes), "notes.md");
        page.WaitForAssertion(() => Assert.Equal(
            "7 paragraphs, 1 lines left out", page.Find("#preview-title").TextContent));
        Assert.Equal(0, sitting.Draft.ClauseCount);
        Assert.Contains(
            "addresses", page.Find("[role=alert] .outcome-refused").TextContent, StringComparison.OrdinalIgnoreCase);

        Row(page, "Printed in Bali").QuerySelector("select")!.Change("");
        Row(page, "on skills").QuerySelector("select")!.Change("Operative");
        Row(page, "Publish data").QuerySelector("input")!.Change("Statistical offices");
        Assert.Equal(
            ["", "1", "I", "2", "2 a.", "3", "", "R.1"], page.FindAll("tbody th").Select(each => each.TextContent));
        page.Button("Record these 6 paragraphs").Click();

        page.WaitForAssertion(() => Assert.Contains("Recorded", page.Find(".outcome-recorded").TextContent));
        Assert.Equal(
            ["Preambular We, the participants, met in Bali", "Heading Trust", "Operative We will work together",
                "Operative on trust",
                "Operative on skills", "Recommendation Publish data"],
            sitting.Draft.Standing().Select(clause => $"{clause.Kind} {clause.Text}"));
    }

    [Fact]
    public async Task Many_lines_are_set_at_once_and_recommendations_get_one_addressee()
    {
        await using var sitting = await Sitting.Blank();
        var page = Open(sitting);
        page.Upload("# Draft\n\n1. We meet\n\n2. We part\n\nR.1 Map cables\n\nR.2 Share maps"u8.ToArray(), "d.md");
        page.WaitForAssertion(() => Assert.Equal(
            "4 paragraphs, 1 lines left out", page.Find("#preview-title").TextContent));

        Row(page, "We meet").QuerySelector("input[type=checkbox]")!.Change(true);
        Row(page, "We part").QuerySelector("input[type=checkbox]")!.Change(true);
        page.Find("fieldset select").Change("Preambular");
        page.Button("Set 2 lines").Click();
        page.Find("fieldset input").Input("All States");
        page.Button("Set the addressee").Click();
        page.Button("Record these 4 paragraphs").Click();

        page.WaitForAssertion(() => Assert.Contains("Recorded", page.Find(".outcome-recorded").TextContent));
        Assert.Equal(
            ["Preambular We meet", "Preambular We part", "Recommendation Map cables", "Recommendation Share maps"],
            sitting.Draft.Standing().Select(clause => $"{clause.Kind} {clause.Text}"));
        Assert.All(
            sitting.Draft.Standing().Skip(2), clause => Assert.Equal("All States", clause.Recommendation!.Addressee));
    }

    [Fact]
    public async Task All_lines_or_those_left_out_are_chosen_by_one_press()
    {
        await using var sitting = await Sitting.Blank();
        var page = Open(sitting);
        page.Upload(System.Text.Encoding.UTF8.GetBytes(Notes), "notes.md");
        page.WaitForAssertion(() => Assert.NotNull(page.Find("#preview-title")));

        page.Button("Choose those left out").Click();
        page.Find("fieldset select").Change("Heading");
        page.Button("Set 1 lines").Click();
        Assert.Equal("8 paragraphs, 0 lines left out", page.Find("#preview-title").TextContent);
        page.Button("Choose all lines").Click();
        page.Find("fieldset select").Change("");
        page.Button("Set 8 lines").Click();
        Assert.Equal("0 paragraphs, 8 lines left out", page.Find("#preview-title").TextContent);
    }

    [Fact]
    public async Task A_text_that_is_not_blank_takes_none()
    {
        await using var sitting = await Sitting.AtTheZeroDraft();

        Assert.Empty(Open(sitting).FindAll("input:not(.go-to input)"));
        Assert.DoesNotContain("Bring in a zero draft", Secretariat(sitting).Words());
    }

    [Fact]
    public async Task The_secretariat_finds_it_while_the_text_is_blank()
    {
        await using var sitting = await Sitting.Blank();

        Assert.NotNull(Secretariat(sitting).Find($"a[href='/{Sitting.Document}/bring-in/zero-draft']"));
    }

    private static AngleSharp.Dom.IElement Row(IRenderedComponent<BringZeroDraftPage> page, string words) =>
        page.FindAll("tbody tr").Single(row => row.QuerySelector("bdi")!.TextContent == words);

    private static IRenderedComponent<SecretariatPage> Secretariat(Sitting sitting) =>
        sitting.Screen(
            "secretariat",
            "/secretariat").Render<SecretariatPage>(set => set.Add(each => each.Document, Sitting.Document));

    private static IRenderedComponent<BringZeroDraftPage> Open(Sitting sitting) =>
        sitting.Screen(
            "secretariat",
            "/bring-in/zero-draft").Render<BringZeroDraftPage>(set => set.Add(each => each.Document, Sitting.Document));
}

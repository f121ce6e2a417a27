using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests.Redlines;

public sealed class RedlineViewTests : BunitContext
{
    public RedlineViewTests()
    {
        Services.AddLogging().AddLocalization();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
    }

    [Fact]
    public void Changes_are_marked_up_and_said_aloud()
    {
        var page = Show("States should share data.", "States shall share data.");

        Assert.Equal("deleted: should end of deletion ", page.Find("del").TextContent);
        Assert.Equal("inserted: shall end of insertion ", page.Find("ins").TextContent);
        Assert.Equal(["SPAN", "DEL", "INS", "SPAN"], page.Find(".redline").Children.Select(span => span.TagName));
    }

    [Theory]
    [InlineData("a  b", "a b")]
    [InlineData("share data", " share data ")]
    [InlineData("two lines", "two\nlines")]
    [InlineData("with space", "with\u00a0space")]
    [InlineData("", "All new.")]
    [InlineData("All gone.", "")]
    public void No_blank_is_lost_or_added(string old, string @new)
    {
        var page = Show(old, @new);

        Assert.Equal((old, @new), (Words(page, "ins"), Words(page, "del")));
    }

    [Fact]
    public void Kept_and_inserted_words_are_the_new_text_and_kept_and_deleted_words_the_old()
    {
        string[] pieces = ["States", " ", "  ", "shall", "net-zero", ",", "تتبادل", "数据", "<b>", "&amp;"];
        var text = Gen.Int[
            0, pieces.Length - 1].Array[0, 12].Select(chosen => string.Concat(chosen.Select(at => pieces[at])));

        Gen.Select(text, text).Sample((old, @new) =>
        {
            var page = Show(old, @new);
            return Words(page, "ins") == old && Words(page, "del") == @new;
        }, iter: 60, threads: 1);
    }

    [Fact]
    public void What_a_delegation_types_is_never_markup()
    {
        var page = Show("", "<script>alert(1)</script><b>bold</b>");

        Assert.Empty(page.FindAll("script, b"));
        Assert.Contains("&lt;script&gt;", page.Markup);
    }

    [Fact]
    public void The_text_alone_decides_its_direction()
    {
        var page = Show("تتبادل الدول البيانات", "تتبادل الدول المعارف");

        Assert.Equal(("BDI", "auto"), (page.Find(".redline").TagName, page.Find(".redline").GetAttribute("dir")));
        Assert.All(page.FindAll(".unseen"), hidden => Assert.Equal("BDI", hidden.TagName));
    }

    [Fact]
    public void Who_would_read_every_word_that_stayed_reads_it_as_kept()
    {
        const string old = "to act under the law of the sea and of the land";
        const string @new = "to move by the rule of the sea and of the air";

        Assert.Equal(2, Show(old, @new).FindAll("del").Count);
        var fine = Show(old, @new, RedlineReading.Fine);
        Assert.True(fine.FindAll("del").Count > 2);
        Assert.Equal((old, @new), (Words(fine, "ins"), Words(fine, "del")));
    }

    [Fact]
    public void Old_and_new_stand_side_by_side_each_whole()
    {
        var page = Show("States should share data.", "States shall share data.", RedlineReading.SideBySide);

        Assert.Equal(
            ["Old words", "New words"], page.FindAll(".redline").Select(side => side.GetAttribute("aria-label")));
        Assert.Equal(
            ["States should share data.", "States shall share data."],
            page.FindAll(".redline").Select(side => Words(side, "")));
        Assert.Empty(page.FindAll(".redline")[0].QuerySelectorAll("ins"));
        Assert.Empty(page.FindAll(".redline")[1].QuerySelectorAll("del"));
    }

    [Fact]
    public void A_phrase_that_moved_is_said_to_have_moved()
    {
        var page = Show(
            "We in an open meeting review all that was done since we last met",
            "We review all that was done since we last met in an open meeting");
        Assert.Equal("moved from here:  in an open meeting end of deletion ", page.Find("del.moved").TextContent);
        Assert.StartsWith("moved here: ", page.Find("ins.moved").TextContent);
    }

    [Fact]
    public void A_reader_chooses_how_all_redlines_are_drawn()
    {
        Services.AddSingleton<Web.Words>();
        var chosen = RedlineReading.Calm;
        var page = Render<RedlineSwitch>(set => set.Add(each => each.Reading, chosen)
            .Add(each => each.ReadingChanged, next => chosen = next));

        page.Find("select").Change("SideBySide");

        Assert.Equal(RedlineReading.SideBySide, chosen);
        Assert.Equal(3, page.FindAll("option").Count);
    }

    private IRenderedComponent<RedlineView> Show(string old, string @new, RedlineReading reading) =>
        Render<RedlineView>(
        parameters => parameters.Add(view => view.Redline, Redline.Between(old, @new)).AddCascadingValue(reading));

    private IRenderedComponent<RedlineView> Show(string old, string @new) =>
        Render<RedlineView>(parameters => parameters.Add(view => view.Redline, Redline.Between(old, @new)));

    /// <summary>The words on the page without the hidden ones and without those of one mark.</summary>
    private static string Words(IRenderedComponent<RedlineView> page, string without) => Words(
        page.Find(".redline"), without);

    private static string Words(IElement redline, string without) => string.Concat(redline
        .Children.Where(span => !span.LocalName.Equals(without, StringComparison.Ordinal))
        .SelectMany(span => span.ChildNodes)
        .OfType<IText>()
        .Select(text => text.Data));
}

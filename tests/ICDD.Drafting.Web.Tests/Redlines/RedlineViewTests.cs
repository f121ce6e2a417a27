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

    private IRenderedComponent<RedlineView> Show(string old, string @new) =>
        Render<RedlineView>(parameters => parameters.Add(view => view.Redline, Redline.Between(old, @new)));

    /// <summary>The words on the page without the hidden ones and without those of one mark.</summary>
    private static string Words(
        IRenderedComponent<RedlineView> page, string without) => string.Concat(page.Find(".redline")
        .Children.Where(span => !span.LocalName.Equals(without, StringComparison.Ordinal))
        .SelectMany(span => span.ChildNodes)
        .OfType<IText>()
        .Select(text => text.Data));
}

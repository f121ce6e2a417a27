using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components.Forms;

namespace ICDD.Drafting.Web.Tests;

public sealed class LayoutDeskTests
{
    [Fact]
    public async Task The_secretariat_settles_how_the_documents_look()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);

        page.FindComponent<InputFile>().UploadFiles(
            InputFileContent.CreateFromBinary(Convert.FromBase64String(Emblems.Square), "emblem.png"));
        page.WaitForElement("img[alt='Emblem of the conference']");
        page.Find("[aria-labelledby=layout-title] input[dir=auto]").Change("Agenda item 5");
        page.Find("[aria-labelledby=layout-title] textarea").Change("AUS: H.E. Ms. A. B., Minister");
        page.Find("input[value=lines]").Change(true);
        page.Find("[aria-labelledby=layout-title] form").Submit();

        page.WaitForAssertion(() => Assert.Equal("Agenda item 5", sitting.Draft.Conference!.Layout?.AgendaItem));
        var layout = sitting.Draft.Conference!.Layout!;
        Assert.True(layout.HasLineNumbers);
        Assert.Equal("H.E. Ms. A. B., Minister", layout.HeadOf(Hall.Aus));
        Assert.Equal(Emblems.Square, layout.Emblem);
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_where_it_was_chosen()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("GIF89a", "emblem.png"));

        page.WaitForAssertion(() => Assert.Contains("The emblem cannot be read", page.Words()));
    }

    private static IRenderedComponent<SecretariatPage> Open(Sitting sitting) =>
        sitting.Screen("secretariat", "/secretariat")
            .Render<SecretariatPage>(page => page.Add(each => each.Document, Sitting.Document));
}

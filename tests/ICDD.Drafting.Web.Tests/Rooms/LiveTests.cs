using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components.Rendering;

namespace ICDD.Drafting.Web.Tests;

/// <summary>What stands around a part of a page is drawn anew when an act is its business.</summary>
public sealed class LiveTests
{
    [Fact]
    public async Task What_draws_one_part_of_the_draft_is_drawn_anew_only_when_that_part_changed()
    {
        await using var sitting = await Sitting.InNegotiation();
        using var screen = sitting.Screen("AUS");
        var (all, groups) = (Drawn(screen, sitting, null), Drawn(screen, sitting, draft => draft.Groups));

        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        all.WaitForAssertion(() => Assert.Equal(Version(sitting), all.Markup));
        Assert.Equal(1, groups.RenderCount);

        await sitting.Do(Hall.Secretariat, new FormGroup(Hall.Pacific));
        groups.WaitForAssertion(() => Assert.Equal(Version(sitting), groups.Markup));
    }

    private static string Version(Sitting sitting) => $"{sitting.Draft.Version}";

    private static IRenderedComponent<Live> Drawn(BunitContext screen, Sitting sitting, Func<Draft, object?>? of) =>
        screen.Render<Live>(live => live
            .Add(each => each.Room, sitting.Room)
            .Add(each => each.Of, of)
            .Add(each => each.ChildContent, draft => (RenderTreeBuilder page) => page.AddContent(0, draft.Version)));
}

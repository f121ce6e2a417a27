using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>A delegation is called in a remark by a few letters and the keyboard alone.</summary>
[Collection<WorkingHall>]
public sealed class MentionTests(Hall hall)
{
    private static readonly LocatorAssertionsToHaveValueOptions Patient = new() { Timeout = 60_000 };

    [Fact]
    public async Task Who_is_called_is_offered_taken_by_key_and_told_before_it_is_sent()
    {
        await using var aus = await hall.Sit("AUS");
        await aus.OpenClause("c12");
        var box = aus.CommentBox;
        await box.FocusAsync();
        await aus.Page.Keyboard.TypeAsync("Over to @new");
        var offered = aus.Talk.Locator(".mentions [role=option]");
        await Expect(offered).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await aus.Shoot("mention");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "comment-c12-words-mentions-0");
        await aus.Page.Keyboard.PressAsync("Enter");
        await Expect(box).ToHaveValueAsync("Over to @NZL ", Patient);
        await aus.Page.Keyboard.TypeAsync("and @");
        Assert.True(await offered.CountAsync() > 3);
        await aus.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(offered.Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await aus.Page.Keyboard.PressAsync("Escape");
        await Expect(offered).ToHaveCountAsync(0);
        await Expect(box).ToHaveValueAsync("Over to @NZL and @", Patient);

        await Expect(aus.Talk.GetByText("Will be told: New Zealand")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        aus.MetNoFault();
    }
}

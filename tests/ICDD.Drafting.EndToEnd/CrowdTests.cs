using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<WorkingHall>]
public sealed class CrowdTests(Hall hall)
{
    private static readonly string[] Seats = [
        "AUS", "NZL", "JPN", "KOR", "FJI", "VNM", "THA", "MYS", "chair", "secretariat"
    ];

    [Fact]
    public async Task Ten_screens_end_alike_after_twenty_acts_in_quick_succession()
    {
        var people = new List<Person>();
        try
        {
            foreach (var seat in Seats)
                people.Add(await hall.Sit(seat));
            await Task.WhenAll(people.Select(person => person.OpenClause("c62")));

            await Task.WhenAll(people.Select(Act));

            foreach (var person in people)
            {
                await Expect(person.Talk.Locator(".comment")).ToHaveCountAsync(12);
                await Expect(person.Talk.GetByText("Open proposals: 8")).ToBeVisibleAsync();
                await Expect(person.Clause("c62").GetByText("Comments: 12")).ToBeVisibleAsync();
            }

            var screens = await Task.WhenAll(
                people.Select(person => person.Page.Locator(".tally, article.text").AllInnerTextsAsync()));
            Assert.All(screens, screen => Assert.Equal(screens[0], screen));
            Assert.All(people, person => person.MetNoFault());
        }
        finally
        {
            foreach (var person in people)
                await person.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_button_pushed_away_between_press_and_release_is_still_pressed()
    {
        await using var fji = await hall.Sit("FJI");
        await fji.OpenClause("c61");
        await fji.CommentBox.FillAsync("Pressed while the page moved");
        var button = fji.CommentButton;
        await button.ScrollIntoViewIfNeededAsync();
        var box = (await button.BoundingBoxAsync())!;
        var mouse = fji.Page.Mouse;
        await mouse.MoveAsync(box.X + 10, box.Y + 10);
        await mouse.DownAsync();
        await button.EvaluateAsync("button => { button.form.style.marginBlockStart = '160px'; }");
        Assert.True((await button.BoundingBoxAsync())!.Y > box.Y + 60);
        await mouse.UpAsync();

        await Expect(fji.Talk.Locator(".comment").GetByText("Pressed while the page moved")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_press_is_taken_back_by_moving_the_hand_away()
    {
        await using var fji = await hall.Sit("FJI");
        await fji.OpenClause("c60");
        await fji.CommentBox.FillAsync("Never sent");
        var box = (await fji.CommentButton.BoundingBoxAsync())!;
        var mouse = fji.Page.Mouse;
        await mouse.MoveAsync(box.X + 10, box.Y + 10);
        await mouse.DownAsync();
        await mouse.MoveAsync(box.X + 10, box.Y - 200);
        await mouse.UpAsync();
        await fji.Page.WaitForTimeoutAsync(500);

        await Expect(fji.CommentBox).ToHaveValueAsync("Never sent");
        await Expect(fji.Talk.Locator(".comment")).ToHaveCountAsync(0);
    }

    private static async Task Act(Person person)
    {
        await person.Comment($"First word of {person.Seat}");
        await Expect(person.CommentBox).ToHaveValueAsync("");
        if (person.Seat is "chair" or "secretariat")
        {
            await person.Comment($"Second word of {person.Seat}");
            await Expect(person.CommentBox).ToHaveValueAsync("");
        }
        else
            await person.Propose($"We encourage further work, as {person.Seat} says", $"For {person.Seat}");
    }
}

using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

public sealed class CrowdTests(Hall hall)
{
    private static readonly string[] Seats = ["AUS", "NZL", "JPN", "KOR", "FJI", "VNM", "THA", "MYS", "chair", "secretariat"];

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

            var screens = await Task.WhenAll(people.Select(person => person.Page.Locator(".tally, article.text").AllInnerTextsAsync()));
            Assert.All(screens, screen => Assert.Equal(screens[0], screen));
            Assert.All(people, person => person.MetNoFault());
        }
        finally
        {
            foreach (var person in people)
                await person.DisposeAsync();
        }
    }

    private static async Task Act(Person person)
    {
        await person.Comment($"First word of {person.Seat}");
        await Expect(person.CommentBox).ToHaveValueAsync("");
        if (person.Seat is "chair" or "secretariat")
            await person.Comment($"Second word of {person.Seat}");
        else
            await person.Propose($"We encourage further work, as {person.Seat} says", $"For {person.Seat}");
    }
}

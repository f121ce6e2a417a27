using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class InitialPasswordTests
{
    [Theory]
    [InlineData(71, "/my-account")]
    [InlineData(73, null)]
    public async Task An_initial_password_ends_after_three_days(int hours, string? place)
    {
        await using var site = new TestSite();
        var answer = await Create(site, "ana@example.org");
        site.Time.Advance(TimeSpan.FromHours(hours));

        var entered = await site.Visitor().SignIn("ana@example.org", answer.InitialPassword!);

        Assert.Equal(place, entered.Place());
        if (place is null)
            Assert.StartsWith("This initial password ended", await entered.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_one_is_good_again_and_what_was_chosen_in_time_stays_good()
    {
        await using var site = new TestSite();
        var (answer, by) = (await Create(site, "ana@example.org"), await site.Appoint("second"));
        var visitor = site.Visitor();
        await visitor.SignIn("ana@example.org", answer.InitialPassword!);
        await visitor.Choose(answer.InitialPassword!, "several new words");
        site.Time.Advance(TimeSpan.FromHours(100));
        Assert.Equal("/", (await site.Visitor().SignIn("ana@example.org", "several new words")).Place());

        var reset = await site.Services.GetRequiredService<AccountRegister>().Do(
            new ResetPassword(answer.Account!.Id), SignedIn.As(by));

        Assert.Equal("/my-account", (await site.Visitor().SignIn("ana@example.org", reset.InitialPassword!)).Place());
        site.Time.Advance(TimeSpan.FromHours(72));
        Assert.Null((await site.Visitor().SignIn("ana@example.org", reset.InitialPassword!)).Place());
    }

    [Fact]
    public async Task It_cannot_be_changed_any_more_by_who_was_signed_in_when_it_ended()
    {
        await using var site = new TestSite();
        var answer = await Create(site, "ana@example.org");
        site.Time.Advance(TimeSpan.FromHours(71));
        var visitor = site.Visitor();
        await visitor.SignIn("ana@example.org", answer.InitialPassword!);
        site.Time.Advance(TimeSpan.FromHours(2));

        var chosen = await visitor.Choose(answer.InitialPassword!, "several new words");

        Assert.Contains(
            "This initial password ended",
            await chosen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_given_before_ends_three_days_after_the_next_start()
    {
        await using var old = new TestSite();
        await old.Admit("ana", Role.Chair, initial: true);
        await old.Close();
        await using var site = new TestSite { Data = old.Data };

        Assert.Equal("/my-account", (await site.Visitor().SignIn("ana", TestSite.Password)).Place());
        site.Time.Advance(TimeSpan.FromHours(72));
        Assert.Null((await site.Visitor().SignIn("ana", TestSite.Password)).Place());
    }

    [Theory]
    [InlineData("delegatel", "delegate1")]
    [InlineData("delegate1", "delegateI")]
    [InlineData("olga@example.org", "0lga@example.org")]
    [InlineData("OLGA@example.org", "0lga@example.org")]
    [InlineData("anna@example.org", "аnnа@example.org")]
    [InlineData("anna@example.org", "аппа@example.org", false)]
    [InlineData("marnie", "mamie")]
    [InlineData("vivian", "vivían")]
    [InlineData("paul", "ρaul")]
    [InlineData("sec@example.org", "sec@exarnple.org")]
    [InlineData("ana.lima", "ana.lima2", false)]
    public async Task A_name_that_the_eye_takes_for_another_is_refused(
        string standing, string name, bool isRefused = true)
    {
        await using var site = new TestSite();
        await site.Admit(standing, Role.Chair);

        var answer = await site.Services.GetRequiredService<AccountRegister>()
            .Do(new CreateAccount(name, "Ana Lima"), SignedIn.As(await site.Appoint("admin")));

        Assert.Equal(isRefused, answer.Refusal is SignInNameLooksLikeAnother or SignInNameMixesScripts);
        Assert.Equal(isRefused, answer.Account is null);
    }

    [Theory]
    [InlineData("раul", true)]
    [InlineData("иван@example.org", false)]
    [InlineData("οdysseus", true)]
    [InlineData("Οδυσσέας", false)]
    public async Task A_word_in_several_alphabets_is_refused(string name, bool isRefused)
    {
        await using var site = new TestSite();

        var answer = await site.Services.GetRequiredService<AccountRegister>()
            .Do(new CreateAccount(name, "Ana Lima"), SignedIn.As(await site.Appoint("admin")));

        Assert.Equal(isRefused, answer.Refusal is SignInNameMixesScripts);
    }

    private static async Task<AccountAnswer> Create(TestSite site, string name) =>
        await site.Services.GetRequiredService<AccountRegister>()
        .Do(new CreateAccount(name, "Ana Lima"), SignedIn.As(await site.Appoint($"admin-of-{name}")));
}

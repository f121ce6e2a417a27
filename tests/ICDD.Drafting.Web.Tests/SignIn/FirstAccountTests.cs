using System.Net;

namespace ICDD.Drafting.Web.Tests;

public class FirstAccountTests
{
    [Fact]
    public async Task Who_reads_the_log_makes_the_first_account_and_the_code_dies()
    {
        await using var site = new TestSite();
        var visitor = site.Visitor();
        Assert.DoesNotContain(await visitor.Read("/first-account"), Code(site), StringComparison.Ordinal);

        var answer = await Make(visitor, Code(site));

        Assert.Equal("/accounts", answer.Place());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/accounts")).StatusCode);
        Assert.Equal(
            (true, 0), (Assert.Single(site.Accounts.All()).IsAdministrator, site.Accounts.All()[0].Seats.Count));
        Assert.Equal("/sign-in", (await site.Visitor().Get("/first-account")).Place());
    }

    [Fact]
    public async Task Five_wrong_codes_kill_the_code_and_a_new_one_is_logged()
    {
        await using var site = new TestSite();
        var (visitor, old) = (site.Visitor(), Code(site));
        for (var i = 0; i < FirstAccount.Tries; i++)
            Assert.StartsWith(
                "The code is wrong", await (await Make(visitor, "AAAAA")).Refusal(), StringComparison.Ordinal);

        Assert.NotEqual(old, Code(site));
        Assert.StartsWith("The code is wrong", await (await Make(visitor, old)).Refusal(), StringComparison.Ordinal);
        Assert.Equal("/accounts", (await Make(visitor, Code(site))).Place());
    }

    [Theory]
    [InlineData("two words", "Sita", "A sign-in name has no blanks")]
    [InlineData("sita", "Sita\u202e", "The text holds a character")]
    [InlineData("sita", "", "There are no words in it.")]
    public async Task What_cannot_be_an_account_is_refused_and_the_code_stays(string name, string person, string why)
    {
        await using var site = new TestSite();
        var visitor = site.Visitor();

        Assert.StartsWith(
            why, await (await Make(visitor, Code(site), name, person)).Refusal(), StringComparison.Ordinal);

        Assert.Empty(site.Accounts.All());
        Assert.Equal("/accounts", (await Make(visitor, Code(site))).Place());
    }

    [Fact]
    public async Task With_an_administrator_or_in_a_demonstration_there_is_no_code()
    {
        await using var first = new TestSite();
        await first.Admit("sec", Role.Secretariat);
        await first.Close();
        await using var later = new TestSite { Data = first.Data };
        await using var demonstration = TestSite.Demonstration();

        Assert.Equal("/sign-in", (await later.Visitor().Get("/first-account")).Place());
        Assert.Equal("/sign-in", (await demonstration.Visitor().Get("/first-account")).Place());
        Assert.DoesNotContain(
            [.. later.Log.All, .. demonstration.Log.All], line => line.Contains("good once", StringComparison.Ordinal));
    }

    private static string Code(TestSite site)
    {
        _ = site.Services;
        return site.Log.All.Last(line => line.Contains("good once: ", StringComparison.Ordinal)).Split(
            "good once: ")[1];
    }

    private static Task<HttpResponseMessage> Make(
        Visitor visitor, string code, string name = "sita@example.org", string person = "Sita Rahman") =>
        visitor.Send(
            "/first-account", "/first-account", ("_handler", "first"), ("Typed.Code", code), ("Typed.SignInName", name),
                ("Typed.Person", person), ("Typed.Password", TestSite.Password), ("Typed.Again", TestSite.Password));
}

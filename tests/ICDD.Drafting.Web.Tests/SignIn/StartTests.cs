using Microsoft.AspNetCore.Mvc.Testing;

namespace ICDD.Drafting.Web.Tests;

public class StartTests
{
    [Theory]
    [InlineData("Drafting:DataFoldr", "x", "The setting Drafting:DataFoldr is unknown")]
    [InlineData("Drafting:WindowsInAll", "many", "Drafting:WindowsInAll")]
    [InlineData("Drafting:ActsAtOnce", "0", "The setting Drafting:ActsAtOnce is 0; it must be at least 1.")]
    [InlineData("Drafting:DataFolder", " ", "The setting Drafting:DataFolder is empty")]
    [InlineData("Drafting:Proxies:0", "proxy.example", "The setting Drafting:Proxies holds no address: proxy.example.")]
    public async Task A_setting_that_cannot_be_taken_stops_the_start_and_is_named(string key, string value, string said)
    {
        await using var site = new TestSite { Settings = new() { [key] = value } };

        var stopped = Assert.ThrowsAny<Exception>(() => site.Services);

        Assert.Contains(said, stopped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_in_stays_signed_in_when_the_server_is_started_again()
    {
        await using var first = new TestSite();
        await first.Admit("stay", Role.Chair);
        var cookie = (await first.Visitor().SignIn("stay", TestSite.Password)).Cookie();
        await first.Close();
        await using var again = new TestSite { Data = first.Data };
        using var browser = again.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/my-account");
        request.Headers.Add("Cookie", cookie);

        var answer = await browser.SendAsync(request);

        Assert.Contains("Person stay", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

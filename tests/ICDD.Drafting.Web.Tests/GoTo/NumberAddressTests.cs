using System.Net;

namespace ICDD.Drafting.Web.Tests;

public sealed class NumberAddressTests(TwoConferences site) : IClassFixture<TwoConferences>
{
    [Theory]
    [InlineData("24-bis")]
    [InlineData("R.3")]
    [InlineData("AUS-4")]
    public async Task An_address_may_end_in_a_number_as_it_is_printed(string number)
    {
        using var answer = await site.Visitors["Observer"].Get($"/{TwoConferences.Alpha}/{number}");

        Assert.Equal(
            (HttpStatusCode.Redirect, $"/{TwoConferences.Alpha}/go?to={number}"),
            (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("no-such-page")]
    [InlineData("2%0d%0aSet-Cookie:x")]
    [InlineData("2%2f%2fexample.org")]
    public async Task Any_other_address_is_as_little_there_as_before(string address)
    {
        using var answer = await site.Visitors["Observer"].Get($"/{TwoConferences.Alpha}/{address}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_it_leads_to_is_found() => Assert.EndsWith(
        "/clauses/c47",
        (await site.Visitors["Observer"].Get($"/{TwoConferences.Alpha}/go?to=AUS-3")).Headers.Location?.OriginalString
            .Split('#')[0],
        StringComparison.Ordinal);
}

using System.Net;
using System.Text.Json;
using ICDD.Drafting.LiteDb.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The whole site while its disk is full, and when there is room again: nobody starts it anew.</summary>
public sealed class FullDiskTests
{
    [Fact]
    public async Task Nothing_is_recorded_and_it_is_said_on_every_page_until_there_is_room()
    {
        using var disk = SmallDisk.Mount(16);
        await using var site = new TestSite { Data = Path.Combine(disk.Path, "data") };
        await site.Admit("asha", Role.Secretariat);
        var journal = site.Services.GetRequiredService<LiteDb.LiteDbJournal>();
        var asha = site.Visitor();
        await asha.SignIn("asha", TestSite.Password);
        disk.Fill();
        var refused = await asha.Choose(TestSite.Password, "another long enough password");
        Assert.Contains("Nothing can be recorded at the moment", await refused.Refusal(), StringComparison.Ordinal);

        var (health, status) = await Health(site);
        Assert.Equal(("paused", HttpStatusCode.ServiceUnavailable), (health.GetProperty("status").GetString(), status));
        Assert.Contains("Paused", health.GetProperty("alarms").ToString(), StringComparison.Ordinal);
        Assert.Contains(site.Log.All, line => line.StartsWith("Paused: ", StringComparison.Ordinal)
            && line.Contains("Make room", StringComparison.Ordinal));
        foreach (var path in new[] { "/", "/my-account", "/accounts" })
            Assert.Contains("Nothing can be recorded at the moment.", await asha.Read(path), StringComparison.Ordinal);
        Assert.Contains(
            "Nothing can be recorded at the moment.", await site.Visitor().Read("/sign-in"), StringComparison.Ordinal);
        await asha.Send("/my-account", "/language", ("language", "id"), ("back", "/"));
        Assert.Contains(
            "Saat ini tidak ada yang dapat dicatat.", await asha.Read("/my-account"), StringComparison.Ordinal);

        disk.Empty();
        await Until(() => !journal.StandsStill);
        Assert.Equal("serving", (await Health(site)).Health.GetProperty("status").GetString());
        Assert.DoesNotContain(
            "Saat ini tidak ada yang dapat dicatat.", await asha.Read("/my-account"), StringComparison.Ordinal);
        await Until(() => site.Log.All.Contains("Paused is over"));
        Assert.Equal("", await (await asha.Choose(TestSite.Password, "another long enough password")).Refusal());
    }

    [Fact]
    public async Task People_still_sign_in()
    {
        using var disk = SmallDisk.Mount(16);
        await using var site = new TestSite { Data = Path.Combine(disk.Path, "data") };
        await site.Admit("asha", Role.Secretariat);
        disk.Fill();

        var asha = site.Visitor();
        Assert.Equal("/", (await asha.SignIn("asha", TestSite.Password)).Place());
        Assert.Contains("Person asha", await asha.Read("/my-account"), StringComparison.Ordinal);
    }

    private static async Task<(JsonElement Health, HttpStatusCode Status)> Health(TestSite site)
    {
        var answer = await site.Browser().GetAsync("/health");
        return (JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, answer.StatusCode);
    }

    private static async Task Until(Func<bool> holds)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!holds() && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 30)
            await Task.Delay(50);
        Assert.True(holds());
    }
}

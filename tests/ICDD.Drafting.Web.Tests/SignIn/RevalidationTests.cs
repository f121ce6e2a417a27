using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ICDD.Drafting.Web.Tests;

public sealed class RevalidationTests
{
    [Fact]
    public async Task A_screen_that_did_not_hear_of_it_loses_its_sign_in_when_the_account_is_disabled()
    {
        await using var site = new TestSite();
        var account = await site.Admit("chair@example.org", Role.Chair);
        using var screen = new ImpatientRevalidation(site.Services.GetRequiredService<SignedIn>());
        var lost = new TaskCompletionSource<AuthenticationState>(TaskCreationOptions.RunContinuationsAsynchronously);
        screen.SetAuthenticationState(Task.FromResult(new AuthenticationState(SignedIn.As(account))));
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True((await screen.GetAuthenticationStateAsync()).User.Identity!.IsAuthenticated);
        screen.AuthenticationStateChanged += async changed => lost.TrySetResult(await changed);

        await site.Accounts.Save(account with { Disabled = true });

        Assert.False((await lost.Task.WaitAsync(
            TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).User.Identity!.IsAuthenticated);
    }

    private sealed class ImpatientRevalidation(SignedIn signedIn) : Revalidation(NullLoggerFactory.Instance, signedIn)
    {
        protected override TimeSpan RevalidationInterval => TimeSpan.FromMilliseconds(5);
    }
}

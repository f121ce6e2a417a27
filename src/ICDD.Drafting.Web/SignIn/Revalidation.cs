using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace ICDD.Drafting.Web;

/// <summary>Looks every minute whether the sign-in of a screen still holds, should the screen not have heard.</summary>
public class Revalidation(ILoggerFactory logs, SignedIn signedIn) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        Task.FromResult(signedIn.Holds(authenticationState.User));
}

using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting.Web;

/// <summary>
/// For which sign-in a page is drawn or a circuit is asked for, in the flow of a request or of a call.
/// </summary>
public sealed class CircuitSession
{
    private readonly AsyncLocal<string?> _now = new();
    private readonly AsyncLocal<EnteredSeat?> _entered = new();

    public string Now => _now.Value ?? "";

    /// <summary>Where the circuit stands that is called; null for a page that is drawn for a request.</summary>
    public EnteredSeat? Entered => _entered.Value;

    /// <summary>Holds for what the caller goes on to call.</summary>
    public void Enter(ClaimsPrincipal user) => _now.Value = Of(user);

    /// <summary>Holds for what the caller goes on to call.</summary>
    public void Enter(OpenWindow window)
    {
        _now.Value = window.Session;
        _entered.Value = window.Entered;
    }

    public Task Pass(HttpContext context, RequestDelegate next)
    {
        Enter(context.User);
        return next(context);
    }

    public static string Of(ClaimsPrincipal user)
    {
        var claims = user.Claims.Select(claim => $"{claim.Type}={claim.Value}").Order(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', claims))));
    }
}

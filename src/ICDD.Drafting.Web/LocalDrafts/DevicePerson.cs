using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting.Web;

/// <summary>
/// Names, on a device, the person to whom kept words belong, without saying who it is. Empty where nobody is signed in.
/// </summary>
internal static class DevicePerson
{
    private const int Length = 16;

    public static string Of(
        ClaimsPrincipal user,
        SignedIn signedIn) => signedIn.Holds(user) && SignedIn.Owner(user) is { } owner ? Tag(owner) : "";

    private static string Tag(string person) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..Length];
}

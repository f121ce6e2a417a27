using Microsoft.AspNetCore.DataProtection;

namespace ICDD.Drafting.Web;

/// <summary>
/// What a page carries to start its circuit is good for the sign-in that it was drawn for: with another person's
/// cookie, or the same person's after a new sign-in, it cannot be read and starts nothing.
/// </summary>
public sealed class SessionBoundProtection(
    IDataProtectionProvider inner, CircuitSession session) : IDataProtectionProvider
{
    private static readonly string[] Bound =
    [
        "Microsoft.AspNetCore.Components.ComponentDescriptorSerializer",
        "Microsoft.AspNetCore.Components.Server.",
    ];

    public static void Add(IServiceCollection services)
    {
        var provider =
            services.Last(service => service.ServiceType == typeof(IDataProtectionProvider)).ImplementationFactory!;
        services.AddSingleton<IDataProtectionProvider>(given => new SessionBoundProtection(
            (IDataProtectionProvider)provider(given), given.GetRequiredService<CircuitSession>()));
    }

    public IDataProtector CreateProtector(string purpose) =>
        Array.Exists(Bound, each => purpose.StartsWith(each, StringComparison.Ordinal))
            ? new Protector(inner.CreateProtector(purpose), session)
            : inner.CreateProtector(purpose);

    private sealed class Protector(IDataProtector inner, CircuitSession session) : IDataProtector
    {
        public IDataProtector CreateProtector(string purpose) => new Protector(inner.CreateProtector(purpose), session);

        public byte[] Protect(byte[] plaintext) => inner.CreateProtector(session.Now).Protect(plaintext);

        public byte[] Unprotect(byte[] protectedData) => inner.CreateProtector(session.Now).Unprotect(protectedData);
    }
}

using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting.Web;

/// <summary>
/// As long as no administrator can sign in, a code in the log lets whoever runs the server make that account.
/// The code is good once, for five tries, and no longer than the process.
/// </summary>
public sealed partial class FirstAccount(
    AccountRegister register, DraftingOptions options, SignInThrottle throttle, ILogger<FirstAccount> log)
{
    public const int Tries = 5;

    private readonly Lock _gate = new();
    private string? _code;
    private int _wrong;

    public bool IsAwaited
    {
        get
        {
            lock (_gate)
                return _code is not null && !register.HasAdministrator;
        }
    }

    public void Announce()
    {
        lock (_gate)
            if (!options.IsDemonstration && !register.HasAdministrator)
                Draw();
    }

    public async Task<AccountAnswer> Make(FirstAccountForm form, IPAddress? from)
    {
        if (Try(form.Code ?? "", Caller.NetworkOf(from)) is { } refusal)
            return refusal;
        var answer = await register
            .Found(
                form.SignInName ?? "", form.Person ?? "", form.Password ?? "", Caller.Say(from)).ConfigureAwait(false);
        if (register.HasAdministrator)
            lock (_gate)
                _code = null;
        return answer;
    }

    private Refusal? Try(string code, string place)
    {
        var (one, wait) = throttle.Ask(Guid.NewGuid().ToString("N"), place, device: null);
        if (one is null)
            return new SignInIsPaused((int)Math.Ceiling(wait.TotalMinutes));
        using (one)
            return Check(code, one);
    }

    private FirstAccountCodeIsWrong? Check(string code, SignInTry one)
    {
        lock (_gate)
        {
            if (_code is null)
                return new FirstAccountCodeIsWrong();
            if (CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(code.Trim()), Encoding.UTF8.GetBytes(_code)))
            {
                one.WasRight();
                return null;
            }

            if (++_wrong >= Tries)
                Draw();
            return new FirstAccountCodeIsWrong();
        }
    }

    private void Draw()
    {
        (_code, _wrong) = (Passwords.MakeInitial(), 0);
        LogCode(_code);
    }

    // A warning, so that no common setting hides it.
    [LoggerMessage(Level = LogLevel.Warning, Message =
        "No administrator can sign in yet. Go to /first-account and make it with this code, good once: {Code}")]
    private partial void LogCode(string code);
}

/// <summary>What was typed to make the first account.</summary>
public sealed class FirstAccountForm
{
    public string? Code { get; set; }

    public string? SignInName { get; set; }

    public string? Person { get; set; }

    public string? Password { get; set; }

    public string? Again { get; set; }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ICDD.Drafting.Web;

/// <summary>
/// Hashes passwords, slowly on purpose. Two are hashed at a time, some wait, the others are asked to come back: a crowd
/// at the door must not take the machine from those in the room.
/// </summary>
public sealed class Passwords : IDisposable
{
    public const int Least = 12;
    public const int Most = 200;
    public const int Rounds = 600_000;
    public const int Waiting = 64;

    // No vowels and no look-alikes: read out over a counter, and never a word.
    private const string Signs = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private static readonly Account Nobody = new() { Id = "", SignInName = "", Person = "" };

    private readonly PasswordHasher<Account> _hasher;
    private readonly ConcurrencyLimiter _turns;
    private readonly ConcurrencyLimiter _strangers;
    private readonly RateLimiter _strangersTurns;
    private string? _nobodysHash;

    public Passwords(int rounds, int waiting)
    {
        _hasher = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = rounds }));
        (_turns, _strangers) = (Line(waiting), Line(waiting));
        _strangersTurns = RateLimiter.CreateChained(_strangers, _turns);
    }

    /// <summary>What stands against a password that a person chose; null where nothing does.</summary>
    public static Refusal? Check(string password, string signInName, string person = "")
    {
        if (!IsWhole(password) || new StringInfo(password).LengthInTextElements < Least || password.Length > Most)
            return new PasswordHasWrongLength(Least, Most);
        if (Account.KeyOf(password) is { } key && key == Account.KeyOf(signInName))
            return new PasswordIsTheName();
        return EasyGuesses.Has(Composed(password), signInName, person) ? new PasswordIsEasilyGuessed() : null;
    }

    public static string MakeInitial() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Signs, 5)));

    /// <summary>A turn to hash, to be given back; not acquired where too many wait already.</summary>
    public ValueTask<RateLimitLease> Turn() => _turns.AcquireAsync();

    /// <summary>
    /// The same for who is not known here: they wait in a line of their own and never fill the one of those who are.
    /// </summary>
    public ValueTask<RateLimitLease> StrangersTurn() => _strangersTurns.AcquireAsync();

    /// <summary>Null where too many wait already.</summary>
    public async Task<string?> Hash(string password)
    {
        using var turn = await Turn().ConfigureAwait(false);
        return turn.IsAcquired
            ? await Task.Run(() => _hasher.HashPassword(Nobody, Composed(password))).ConfigureAwait(false)
            : null;
    }

    /// <summary>Takes as long for nobody as for somebody. The caller holds a turn.</summary>
    public bool Match(Account? account, string password)
    {
        var hash = account?.PasswordHash is { Length: > 0 } known ? known : NobodysHash();
        var sound = IsWhole(password) && password.Length <= Most;
        var outcome = _hasher.VerifyHashedPassword(Nobody, hash, sound ? Composed(password) : "");
        return outcome != PasswordVerificationResult.Failed && sound && account is { PasswordHash.Length: > 0 };
    }

    public void Dispose()
    {
        _strangersTurns.Dispose();
        _strangers.Dispose();
        _turns.Dispose();
    }

    private static ConcurrencyLimiter Line(int waiting) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = 2,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private string NobodysHash() => _nobodysHash ??= _hasher.HashPassword(Nobody, MakeInitial());

    // The same letters typed on another machine may come in another form.
    private static string Composed(string password) => password.Normalize(NormalizationForm.FormC);

    private static bool IsWhole(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);
}

using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>A state of an account as an entry of the stream of accounts, and back.</summary>
public static class AccountEntry
{
    /// <summary>The entry that follows on the end of the stream.</summary>
    public static SealedEntry Of(Account account, long version, EntryHash hash)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(account, JournalJson.Options);
        return new SealedEntry(version + 1, body, hash.Next(Reserved.Accounts, version + 1, body));
    }

    /// <exception cref="JournalException">It is no account that this program can read.</exception>
    public static Account Read(SealedEntry entry)
    {
        try
        {
            return JsonSerializer.Deserialize<Account>(entry.Body.Span, JournalJson.Options) is { } account
                && Account.KeyOf(account.SignInName) is not null
                    ? account
                    : throw new JsonException("no account");
        }
        catch (JsonException unreadable)
        {
            throw new JournalException($"{Reserved.Accounts} version {entry.Version} cannot be read", unreadable);
        }
    }
}

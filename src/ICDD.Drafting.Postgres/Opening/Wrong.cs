using System.Net.Sockets;
using Npgsql;

namespace ICDD.Drafting.Postgres;

/// <summary>What is wrong with a database, in one sentence for whoever runs it; never with the password.</summary>
internal static class Wrong
{
    public static bool Concerns(Exception failure) =>
        failure is NpgsqlException or SocketException or TimeoutException or IOException or ObjectDisposedException;

    public static string Say(Exception failure, NpgsqlConnectionStringBuilder to) => failure switch
    {
        PostgresException refused when IsKeptOut(refused) =>
            $"{Server(to)} does not let the user {to.Username} in ({refused.MessageText}): look at the password, and "
                + "at who may come from where",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
            $"{Server(to)} has no database {to.Database}: create it, owned by the user {to.Username}",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } rights =>
            $"the user {to.Username} lacks rights in the database {to.Database} ({rights.MessageText}): make it the "
                + "owner, or let an owner start the program once and grant what it made",
        PostgresException other => $"{Server(to)} refuses: {other.MessageText}",
        _ => $"{Server(to)} does not answer ({Innermost(failure)}): look whether it runs and can be reached from here",
    };

    /// <summary>An error that was answered undid its statement; the end of a line or a server tells nothing.</summary>
    public static bool WasUndone(Exception failure) =>
        failure is PostgresException { InvariantSeverity: "ERROR" };

    private static bool IsKeptOut(PostgresException refused) => refused.SqlState
        is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification;

    private static string Server(NpgsqlConnectionStringBuilder to) =>
        to.Host!.Contains(':', StringComparison.Ordinal) || to.Host.Contains(',', StringComparison.Ordinal)
            ? $"PostgreSQL at {to.Host}"
            : $"PostgreSQL at {to.Host}:{to.Port}";

    private static string Innermost(Exception failure)
    {
        while (failure.InnerException is { } inner)
            failure = inner;
        return failure.Message.TrimEnd('.');
    }
}

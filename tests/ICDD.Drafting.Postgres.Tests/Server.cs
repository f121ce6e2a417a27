using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ICDD.Drafting.Postgres.Tests;
using Npgsql;

[assembly: AssemblyFixture(typeof(Server))]

namespace ICDD.Drafting.Postgres.Tests;

/// <summary>
/// A PostgreSQL of the tests' own, in a folder and on a port that go with it; it is started when a test first asks. Its
/// keeper is a shell that ends it when the tests end, however they do.
/// </summary>
public sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private string _folder = "";
    private string _programs = "";
    private Process? _keeper;

    public int Port { get; private set; }

    /// <summary>An empty database of its own for a test; skips, or fails where all is required, without PostgreSQL.
    /// </summary>
    public async Task<string> Fresh()
    {
        await _gate.WaitAsync();
        try
        {
            if (_keeper is null)
                await Begin((programs, data) => Say(
                    Path.Combine(programs, "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                    "--locale=C", "--no-sync"));
        }
        finally
        {
            _gate.Release();
        }

        var name = $"test_{Guid.NewGuid():N}";
        await Run("postgres", $"CREATE DATABASE {name}");
        return To(name);
    }

    public string To(string database, string user = "postgres") =>
        $"Host=127.0.0.1;Port={Port};Database={database};Username={user}";

    public async Task Run(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{To(database)};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>As a machine ends that loses its power.</summary>
    public async Task Kill()
    {
        var first = await File.ReadAllLinesAsync(Path.Combine(_folder, "data", "postmaster.pid"));
        using (var postmaster = Process.GetProcessById(int.Parse(first[0])))
        {
            postmaster.Kill();
            await postmaster.WaitForExitAsync();
        }

        await _keeper!.WaitForExitAsync();
    }

    /// <summary>Starts it, or starts it again in the same folder and on the same port.</summary>
    public async Task Start()
    {
        var begun = Stopwatch.GetTimestamp();
        do
        {
            // What a killed one left running may still hold its memory.
            if (_keeper?.HasExited != false)
                Keep();
            if (Stopwatch.GetElapsedTime(begun) > Patience)
                Assert.Fail($"PostgreSQL does not start: {await File.ReadAllTextAsync(Path.Combine(_folder, "log"))}");
            await Task.Delay(50);
        }
        while (!await Answers());
    }

    private void Keep()
    {
        _keeper?.Dispose();
        _keeper = Process.Start(AsOther(
            "sh",
            [
                "-c",
                $"exec 3<&0; \"{_programs}/postgres\" -D {_folder}/data -k {_folder} -p {Port} "
                    + "-c listen_addresses=127.0.0.1 "
                    // Nothing here outlives the machine, and what ends by force is the process alone.
                    + "-c fsync=off -c full_page_writes=off "
                    + $">{_folder}/log 2>&1 </dev/null 3<&- & server=$!; (cat <&3 >/dev/null; kill -INT $server) & "
                    + "wait $server; kill $! 2>/dev/null",
            ],
            keepsOpen: true))!;
    }

    /// <summary>Another server that follows this one; from now on it has to confirm what is recorded.</summary>
    public async Task<Server> Standby()
    {
        var standby = new Server();
        await standby.Begin((programs, data) => Say(
            Path.Combine(programs, "pg_basebackup"), "-D", data, "-R", "-X", "stream", "-c", "fast",
            "-d", $"host=127.0.0.1 port={Port} user=postgres application_name=standby"));
        await Run("postgres", "ALTER SYSTEM SET synchronous_standby_names = 'standby'");
        await Run("postgres", "SELECT pg_reload_conf()");
        return standby;
    }

    /// <summary>The standby is one no longer.</summary>
    public Task Promote() => Run("postgres", "SELECT pg_promote()");

    public async ValueTask DisposeAsync()
    {
        if (_keeper is null)
            return;
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        _keeper.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Begin(Func<string, string, Task> make)
    {
        _programs = Needs.Postgres();
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        _folder = (await Say("mktemp", "-d", "/tmp/drafting-postgres-XXXXXX")).Trim();
        await make(_programs, Path.Combine(_folder, "data"));
        await Start();
    }

    private async Task<bool> Answers()
    {
        try
        {
            await Run("postgres", "SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static async Task<string> Say(string program, params string[] arguments)
    {
        using var process = Process.Start(AsOther(program, arguments, keepsOpen: false))!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return said;
    }

    /// <summary>PostgreSQL does not run as root.</summary>
    private static ProcessStartInfo AsOther(string program, string[] arguments, bool keepsOpen)
    {
        string[] line = Environment.UserName == "root"
            ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", program, .. arguments]
            : [program, .. arguments];
        return new ProcessStartInfo(line[0], line[1..])
        {
            WorkingDirectory = "/tmp",
            RedirectStandardInput = keepsOpen,
            RedirectStandardOutput = !keepsOpen,
            RedirectStandardError = !keepsOpen,
            Environment = { ["LC_ALL"] = "C" },
        };
    }
}

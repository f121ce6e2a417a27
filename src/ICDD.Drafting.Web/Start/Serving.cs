namespace ICDD.Drafting.Web;

/// <summary>Serves the site until it is told to stop.</summary>
public static class Serving
{
    public static async Task<int> Run(string[] args)
    {
        WebApplication? app = null;
        try
        {
            if (args is [var verb, ..]
                && !verb.StartsWith('-')
                && !verb.StartsWith('/')
                && !verb.Contains('=', StringComparison.Ordinal))
                throw new InvalidOperationException($"There is no verb {verb}; --help names those that there are.");
            app = Site.Build(args);
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (RefusedStart.IsOurs)
        {
            await Console.Error.WriteLineAsync(RefusedStart.Say(failure)).ConfigureAwait(false);
            await Close(app).ConfigureAwait(false);
            return RefusedStart.ExitCode;
        }
        catch
        {
            await Close(app).ConfigureAwait(false);
            throw;
        }

        await using (app.ConfigureAwait(false))
            await app.WaitForShutdownAsync().ConfigureAwait(false);
        return 0;
    }

    private static ValueTask Close(WebApplication? app) => app?.DisposeAsync() ?? default;
}

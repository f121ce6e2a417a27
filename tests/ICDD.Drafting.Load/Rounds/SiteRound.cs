using System.Diagnostics;

namespace ICDD.Drafting.Load;

/// <summary>
/// One round against the site: start it, fill the room, let the writers act, look at what every screen saw when.
/// </summary>
internal sealed class SiteRound(LoadOptions options, Child server) : IAsyncDisposable
{
    private readonly List<Visitor> _visitors = [];
    private readonly List<Screen> _screens = [];
    private readonly List<Writer> _writers = [];
    private readonly List<double> _joins = [];

    public async Task<SiteFigures> Run()
    {
        await SignIn();
        await Join(0, Math.Min(20, options.Screens / 2));
        var (emptyAt, empty) = (_screens.Count, await server.KilobytesAtRest());
        var (cpuBefore, joiningSince, watch) = (server.Cpu(), _joins.Count, Stopwatch.StartNew());
        await Join(_screens.Count, options.Screens);
        var (joined, joinCpu) = (watch.Elapsed, server.Cpu() - cpuBefore);
        var newcomers = _joins.Count - joiningSince;
        var (kilobytesAsTheyAre, full) = (server.Kilobytes(), await server.KilobytesAtRest());
        await OpenWriters();
        var early = await Act(options.Warm);
        var (bytes, sent, batches, cpu) = (Bytes(), Sent(), Batches(), server.Cpu());
        var acts = await Act(options.Acts);
        await SeenByAll([.. early, .. acts]);
        return new SiteFigures
        {
            Latency = Latency.Of(acts, _screens),
            FromWords = Latency.FromWords(acts, _screens),
            Answered = Latency.OfAnswers(acts),
            CpuPerActAndScreen = (server.Cpu() - cpu) / (acts.Count * _screens.Count),
            BytesPerActAndScreen = (double)(Bytes() - bytes) / (acts.Count * _screens.Count),
            SentPerActAndScreen = (double)(Sent() - sent) / (acts.Count * _screens.Count),
            BatchesPerActAndScreen = (double)(Batches() - batches) / (acts.Count * _screens.Count),
            KilobytesPerScreen = PerScreen(full - empty, _screens.Count - emptyAt),
            KilobytesPerScreenAsTheyAre = PerScreen(kilobytesAsTheyAre - empty, _screens.Count - emptyAt),
            KilobytesEmpty = empty,
            JoinsPerSecond = newcomers / joined.TotalSeconds,
            CpuPerJoin = newcomers == 0 ? TimeSpan.Zero : joinCpu / newcomers,
            Join = Percentiles.Of(_joins),
            Broken = [.. Everybody().Select(screen => screen.Broken).OfType<string>()],
            Findings = Record.Check([.. early, .. acts], [.. Everybody()]),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Everybody().Select(screen => screen.DisposeAsync().AsTask()));
        _visitors.ForEach(visitor => visitor.Dispose());
    }

    private IEnumerable<Screen> Everybody() => _screens.Concat(_writers);

    private long Bytes() => _screens.Sum(screen => screen.Received);

    private long Sent() => _screens.Sum(screen => screen.Sent);

    private long Batches() => _screens.Sum(screen => screen.Batches);

    private static double PerScreen(long kilobytes, int screens) =>
        screens == 0 ? double.NaN : (double)kilobytes / screens;

    private async Task SignIn()
    {
        foreach (var seat in await Visitor.Seats(server.Address))
            _visitors.Add(await Visitor.SignIn(server.Address, seat));
    }

    private async Task Join(int from, int to)
    {
        var numbers = Enumerable.Range(from, to - from);
        await Parallel.ForEachAsync(
            numbers, new ParallelOptions { MaxDegreeOfParallelism = options.Joining }, async (number, _) =>
            {
                var screen = new Screen(_visitors[number % _visitors.Count], $"/{options.Document}");
                lock (_screens)
                    _screens.Add(screen);
                var start = Stopwatch.GetTimestamp();
                await screen.Open(options.Deflate);
                var took = Stopwatch.GetElapsedTime(start, await screen.Joined).TotalMilliseconds;
                lock (_joins)
                    _joins.Add(took);
            });
    }

    private async Task OpenWriters()
    {
        for (var number = 0; number < options.Writers; number++)
        {
            var writer = new Writer(_visitors[number % _visitors.Count], options.Document);
            _writers.Add(writer);
            await writer.Open(options.Deflate);
            await writer.Joined;
        }
    }

    private async Task<List<Act>> Act(int count)
    {
        var share = (count + options.Writers - 1) / options.Writers;
        var acts = await Task.WhenAll(
            _writers.Select((writer, number) => Task.Run(() => Write(writer, number, share))));
        return [.. acts.SelectMany(each => each)];
    }

    /// <summary>
    /// Each writer has clauses of its own, so that a form that stands open is never drawn anew by another's act.
    /// </summary>
    private async Task<List<Act>> Write(Writer writer, int number, int share)
    {
        var clauses = writer.Clauses.Where((_, at) => at % options.Writers == number).ToList();
        var acts = new List<Act>();
        for (var tries = 0; acts.Count < share && tries < (share * 4) + clauses.Count; tries++)
        {
            var clause = clauses[writer.Turn++ % clauses.Count];
            if (await writer.OpenForm(clause) is not { } form)
                continue;
            await Task.Delay(options.Pause);
            acts.Add(await writer.Propose(form, clause, Words(number, writer.Turn)));
        }

        return acts.Count == share
            ? acts
            : throw new InvalidOperationException($"{options.Document} has no clause that takes proposals");
    }

    /// <summary>Two hundred characters, different at each act.</summary>
    private static string Words(int writer, int turn) =>
        $"Delegates {writer} proposed for the {turn}. time that the text should say what all of them can live with "
        + $"and what "
        + "their capitals will read tomorrow, in words plain enough to be translated into every language of the region";

    private async Task SeenByAll(List<Act> acts)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(20))
            if (_screens.All(screen => acts.All(act => screen.SawAt(act.Symbol) is not null)))
                return;
    }
}

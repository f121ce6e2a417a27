using ICDD.Drafting.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ICDD.Drafting.Web.Tests;

public sealed class DownloadTests
{
    [Fact]
    public async Task A_file_is_named_by_symbol_and_date()
    {
        var (response, body) = await Answer(new Format());

        Assert.Equal((200, "text/tried", "tried"), (response.StatusCode, response.ContentType, body));
        Assert.Matches(
            "^attachment; filename=\"?[A-Za-z0-9.-]+_[0-9-]+\\.tried\"?$",
            response.Headers.ContentDisposition.ToString());
    }

    [Fact]
    public async Task What_this_machine_cannot_write_is_refused_with_the_way_to_get_it()
    {
        var (response, body) = await Answer(new Format { Lacks = new PdfNeedsItsPackages("Pdf/typst") });

        Assert.Equal((503, "text/plain; charset=utf-8"), (response.StatusCode, response.ContentType));
        Assert.Contains("run npm ci in the folder Pdf/typst", body, StringComparison.Ordinal);
        Assert.Contains("print it to a PDF file", body, StringComparison.Ordinal);
        Assert.Equal(0, response.Headers.ContentDisposition.Count);
    }

    [Fact]
    public async Task What_fails_is_told_in_words_and_its_details_only_to_the_log()
    {
        var said = new Said();
        var (response, body) = await Answer(new Format { Failure = "at /srv/secret line 1" }, said);

        Assert.Equal((503, "text/plain; charset=utf-8"), (response.StatusCode, response.ContentType));
        Assert.Contains("the server’s log says why", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.Contains("at /srv/secret line 1", Assert.Single(said.Lines), StringComparison.Ordinal);
    }

    private static async Task<(HttpResponse Response, string Body)> Answer(Format format, Said? said = null)
    {
        await using var sitting = await Sitting.InNegotiation();
        var (draft, hash) = sitting.Room.Now;
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(said ?? new Said()));
        var services = new ServiceCollection()
            .AddSingleton(factory).AddLogging().AddSingleton(sitting.WordsIn("en")).BuildServiceProvider();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Response.Body = body;

        await new Download(
            Issues.Find(draft, hash, Issues.Text, sitting.Clock.GetUtcNow())!, format).ExecuteAsync(context);

        return (context.Response, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }

    /// <summary>A format that can be made to be missing or to fail.</summary>
    private sealed class Format : IExport
    {
        public string Key => "tried";

        public string MediaType => "text/tried";

        public string Extension => "tried";

        public Refusal? Lacks { get; init; }

        public string? Failure { get; init; }

        public async Task Write(Issue issue, Stream stream, CancellationToken cancel = default)
        {
            if (Failure is not null)
                throw new ExportFailedException(new PdfFailed(), Failure);
            await stream.WriteAsync("tried"u8.ToArray(), cancel);
        }
    }

    private sealed class Said : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error)
                Lines.Add(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}

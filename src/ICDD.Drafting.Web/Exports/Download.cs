using System.Net.Mime;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>One issue in one format, streamed; or why it cannot be had, in the words of who asked.</summary>
public sealed partial class Download(Issue issue, IExport export) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (export.Lacks is { } missing)
        {
            await Refuse(httpContext, missing).ConfigureAwait(false);
            return;
        }

        httpContext.Response.ContentType = export.MediaType;
        httpContext.Response.Headers.ContentDisposition = new ContentDisposition
        {
            FileName = FileNames.Of(issue.Folio, export),
        }.ToString();
        try
        {
            await export.Write(issue, httpContext.Response.Body, httpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (ExportFailedException failure) when (!httpContext.Response.HasStarted)
        {
            LogFailed(httpContext.RequestServices.GetRequiredService<ILogger<Download>>(), export.Key, failure.Message);
            await Refuse(httpContext, failure.Refusal).ConfigureAwait(false);
        }
    }

    private static Task Refuse(HttpContext context, Refusal refusal)
    {
        context.Response.Clear();
        var words = context.RequestServices.GetRequiredService<Words>().Say(refusal);
        return Results.Text(words, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable)
            .ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The format {Format} could not be written: {Reason}")]
    private static partial void LogFailed(ILogger log, string format, string reason);
}

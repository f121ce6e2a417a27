using System.Net.Mime;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>Pictures as files: <c>/bali-message/pictures/clause-c47.svg</c>.</summary>
public static class PictureEndpoints
{
    public static void Map(WebApplication app) => app.MapGet("/{document}/pictures/{name}.{format}", Answer);

    private static async Task<IResult> Answer(
        string name, string format, Seated seated, Pictures pictures, Words words, HttpContext context)
    {
        var asked = context.Request.Query;
        var filter = Filters.Read(asked["area"], asked["addressee"], asked["timeframe"]);
        if (!PictureFormats.All.Contains(format)
            || await pictures.Find(seated.Room, name, filter).ConfigureAwait(true) is not { } picture)
            return Results.NotFound();
        try
        {
            var file = await PictureFormats.Write(picture, format, context.RequestAborted).ConfigureAwait(false);
            context.Response.Headers.ContentDisposition = new ContentDisposition
            {
                FileName = $"{seated.Room.Stream.Value}-{name}.{format}",
            }.ToString();
            return Results.Bytes(file, PictureFormats.MediaType(format));
        }
        catch (ExportFailedException failure)
        {
            return Results.Text(
                words.Say(failure.Refusal),
                "text/plain; charset=utf-8",
                statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>The pictures of a document as files of its dossier; those of single clauses as SVG alone.</summary>
public sealed class PictureDossier(Pictures pictures, Room room, SettingBatch batch)
{
    private const string Document = "pictures";

    public IEnumerable<DossierFile> Files() =>
        Pictures.Names.SelectMany(name => PictureFormats.Here().Select(format => File(name, format)))
            .Concat(Pictures.OfClauses(room.Draft).Select(name => File(name, PictureFormats.Svg)));

    private DossierFile File(string name, string format) => new(
        $"{Document}/{name}.{format}", Document, PictureFormats.MediaType(format),
        (stream, cancel) => Write(name, format, stream, cancel));

    private async Task Write(string name, string format, Stream stream, CancellationToken cancel)
    {
        var picture = await pictures.Find(room, name, MapFilter.All).ConfigureAwait(false);
        var bytes = await PictureFormats.Write(picture!, format, batch, cancel).ConfigureAwait(false);
        await stream.WriteAsync(bytes, cancel).ConfigureAwait(false);
    }
}

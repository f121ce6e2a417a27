using System.CommandLine;
using System.Globalization;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// <c>picture FOLDER DOCUMENT --out DIR</c>: the pictures of a document as files, all of them or those of one name,
/// format and language.
/// </summary>
public static class PictureVerb
{
    public static System.CommandLine.Command Verb()
    {
        var folder = new Argument<string>("folder") { Description = "The data folder of a store, not in use." };
        var document = new Argument<string>("document") { Description = "The document in the store." };
        var target = new Option<string>("--out")
        {
            Description = "The folder that receives the files.",
            Required = true,
        };
        var name = new Option<string>("--name")
        {
            Description = $"One picture only: {string.Join(", ", Pictures.Names.Append("clause-ID"))}.",
        };
        var format = new Option<string>("--format")
        {
            Description = $"One format only: {string.Join(", ", PictureFormats.All)}.",
        };
        var language = new Option<string>("--language")
        {
            Description = $"Of its words: {string.Join(", ", Languages.All.Select(each => each.Tag))}.",
        };
        var verb = new System.CommandLine.Command("picture", "Draws the pictures of a document as files.")
        {
            folder,
            document,
            target,
            name,
            format,
            language,
        };
        verb.SetAction((parsed, cancel) => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(document),
            new Asked(
                parsed.GetRequiredValue(target),
                parsed.GetValue(name),
                parsed.GetValue(format),
                parsed.GetValue(language) ?? Languages.All[0].Tag),
            cancel));
        return verb;
    }

    private sealed record Asked(string Target, string? Name, string? Format, string Language);

    private static async Task<int> Run(string folder, string document, Asked asked, CancellationToken cancel)
    {
        if (Languages.All.All(each => each.Tag != asked.Language))
            return await Stored.Fail($"The screens do not speak {asked.Language}.").ConfigureAwait(false);
        if (asked.Format is { } format && !PictureFormats.All.Contains(format))
            return await Stored
                .Fail($"No picture is drawn as {format}. Formats: {string.Join(", ", PictureFormats.All)}.")
                .ConfigureAwait(false);
        if (asked.Format is { } wanted && PictureFormats.Lacks(wanted) is { } missing)
            return await Stored.Fail(EnglishWords.Say(missing)).ConfigureAwait(false);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(asked.Language);
        try
        {
            return await Stored.WithRoom(folder, document, room => Write(room, asked, cancel)).ConfigureAwait(false);
        }
        catch (Exception failure)
            when (failure is JournalException or ExportFailedException or IOException or UnauthorizedAccessException)
        {
            return await Stored.Fail(failure.Message).ConfigureAwait(false);
        }
    }

    private static async Task<int> Write(Room room, Asked asked, CancellationToken cancel)
    {
        await using var services = Pictures.AddTo(
            new ServiceCollection().AddLogging().AddLocalization().AddScoped<Words>()).BuildServiceProvider();
        var pictures = services.GetRequiredService<Pictures>();
        var names = asked.Name is { } name ? [name] : Pictures.Names.Concat(Pictures.OfClauses(room.Draft)).ToList();
        var formats = asked.Format is { } format ? [format] : PictureFormats.Here().ToList();
        Directory.CreateDirectory(asked.Target);
        var files = 0;
        foreach (var each in names)
        {
            if (await pictures.Find(room, each, MapFilter.All).ConfigureAwait(false) is not { } picture)
                return await Stored.Fail(
                    $"{room.Stream} has no picture {each}. "
                        + $"Pictures: {string.Join(", ", Pictures.Names.Append("clause-ID"))}.")
                        .ConfigureAwait(
                            false);
            foreach (var kind in formats)
            {
                var bytes = await PictureFormats.Write(picture, kind, cancel).ConfigureAwait(false);
                await File.WriteAllBytesAsync(
                    Path.Combine(asked.Target, $"{room.Stream.Value}-{each}.{kind}"),
                    bytes,
                    cancel).ConfigureAwait(false);
                files++;
            }
        }

        Console.WriteLine($"{files} pictures are in {asked.Target}.");
        return 0;
    }
}

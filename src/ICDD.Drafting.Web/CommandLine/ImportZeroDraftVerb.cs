using System.CommandLine;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// <c>import zero-draft FILE</c>: prints what each line of a draft would become and what is left out, as the page shows
/// it. Only <c>--yes</c> records it in a store; <c>--out</c> writes it as a line of a script.
/// </summary>
public static class ImportZeroDraftVerb
{
    public static System.CommandLine.Command Verb()
    {
        var file = new Argument<string>("file") { Description = "A Word file (.docx), Markdown, ODT or RTF." };
        var target = new Option<string>("--out")
        {
            Description = "A new file that receives the act as a line of a script.",
        };
        var store = new Option<string>("--data")
        {
            Description = "The data folder of a store, not in use, in which it is recorded.",
        };
        var yes = new Option<bool>("--yes") { Description = "Records it; without it, it is only shown." };
        var (document, conference) = (ImportVerb.Document(), ImportVerb.Conference());
        var verb = new System.CommandLine.Command(
            "zero-draft", "Shows what a file would become as a zero draft, and records it with --yes.")
        {
            file, target, store, document, conference, yes,
        };
        verb.SetAction((parsed, _) => ImportVerb.Run(() => Import(new ImportVerb.Sources(parsed.GetRequiredValue(file))
        {
            Store = parsed.GetValue(store),
            Document = parsed.GetValue(document),
            Conference = parsed.GetValue(conference),
        }, new Wanted(parsed.GetValue(target), parsed.GetValue(yes)))));
        return verb;
    }

    private sealed record Wanted(string? Target, bool Yes);

    private static async Task<int> Import(ImportVerb.Sources from, Wanted wanted)
    {
        var isStored = from.Store is not null;
        if (isStored != (from.Document is not null) || (isStored && wanted.Target is not null))
            return await Stored.Fail("Name either --out, or --data and --document.").ConfigureAwait(false);
        if (wanted.Yes && from.Store is null)
            return await Stored.Fail("--yes records in a store: name --data and --document.").ConfigureAwait(false);
        var bytes = await ImportVerb.Read(from.File).ConfigureAwait(false);
        if (bytes.Refusal is { } bad)
            return await Stored.Fail(EnglishWords.Say(bad)).ConfigureAwait(false);
        if (from.Store is not null)
            return await Stored.WithRoom(from.Store, from.Document!, room =>
                Read(bytes.Value!, room.Draft.Conference, plan => InStore(room, plan, wanted))).ConfigureAwait(false);
        var conference = from.Conference is null ? null : ConferenceFacts.Read(from.Conference).Conference;
        return await Read(bytes.Value!, conference, plan => OutOfStore(plan, conference, wanted)).ConfigureAwait(false);
    }

    private static async Task<int> Read(byte[] bytes, Conference? conference, Func<ZeroDraftPlan, Task<int>> act)
    {
        var read = await ReadingVerb.Apart().ZeroDraft(bytes, conference, default).ConfigureAwait(false);
        return read.Refusal is { } refusal
            ? await Stored.Fail(EnglishWords.Say(refusal)).ConfigureAwait(false)
            : await act(read.Value!).ConfigureAwait(false);
    }

    private static async Task<int> OutOfStore(ZeroDraftPlan plan, Conference? conference, Wanted wanted)
    {
        if (wanted.Target is not { } target)
            return await Show(plan, conference).ConfigureAwait(false);
        await using var file = new StreamWriter(new FileStream(target, FileMode.CreateNew));
        await file.WriteAsync(JsonLine.Of(ScriptLine.Of(plan.ToCommand(), conference))).ConfigureAwait(false);
        await SayLeftOut(plan, conference).ConfigureAwait(false);
        Console.WriteLine($"{plan.Count} clauses are in {target}.");
        return 0;
    }

    private static async Task<int> InStore(Room room, ZeroDraftPlan plan, Wanted wanted)
    {
        if (!wanted.Yes)
            return await Show(plan, room.Draft.Conference).ConfigureAwait(false);
        var outcome = await room.Do(
            Desk.NewId(),
            plan.ToCommand(),
            new Seat(ScriptLine.Convener, Role.Secretariat)).ConfigureAwait(false);
        if (outcome is not Outcome.Recorded recorded)
            return await Stored.Fail(outcome is Outcome.Refused refused
                ? EnglishWords.Say(refused.Refusal)
                : "The record does not answer.").ConfigureAwait(false);
        await SayLeftOut(plan, room.Draft.Conference).ConfigureAwait(false);
        Console.WriteLine($"{plan.Count} clauses are recorded in {room.Stream}, version {recorded.Version}.");
        return 0;
    }

    private static async Task<int> Show(ZeroDraftPlan plan, Conference? conference)
    {
        foreach (var line in LinesOf(plan, conference))
            Console.Write(JsonLine.Of(line));
        await SayLeftOut(plan, conference).ConfigureAwait(false);
        await Console.Error.WriteLineAsync("Nothing is recorded: --data, --document and --yes record it.")
            .ConfigureAwait(false);
        return 0;
    }

    private static async Task SayLeftOut(ZeroDraftPlan plan, Conference? conference)
    {
        await Console.Error.WriteLineAsync(
            EnglishWords.Say("ZeroDraftIn_Preview", plan.Count, plan.Lines.Count - plan.Count)).ConfigureAwait(false);
        foreach (var line in LinesOf(plan, conference).Where(line => line.Kind is null))
            await Console.Error.WriteLineAsync(
                EnglishWords.Say("FileOmits_Line", line.Text ?? line.Says!)).ConfigureAwait(false);
    }

    private static List<ZeroDraftLine> LinesOf(ZeroDraftPlan plan, Conference? conference) =>
        EnglishWords.InEnglish(words => ZeroDraftLine.Of(plan, conference, words).ToList());
}

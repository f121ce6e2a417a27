using System.CommandLine;
using ICDD.Drafting.LiteDb;
using Spectre.Console;

namespace ICDD.Drafting.Web;

/// <summary>How a verb that looks after a store is made, shows how far it is, and says what it did.</summary>
internal static class StoreVerb
{
    public static Argument<string> Folder(string name, string description) => new(name) { Description = description };

    public static System.CommandLine.Command Verb(
        string name, string description, Symbol[] takes, Func<ParseResult, IProgress<long>, Task<int>> run)
    {
        var verb = new System.CommandLine.Command(name, description);
        foreach (var symbol in takes)
            if (symbol is Argument argument)
                verb.Add(argument);
            else
                verb.Add((Option)symbol);
        verb.SetAction((parsed, _) => Run(name, progress => run(parsed, progress)));
        return verb;
    }

    private static async Task<int> Run(string name, Func<IProgress<long>, Task<int>> run)
    {
        try
        {
            if (Console.IsOutputRedirected)
                return await run(new Progress<long>()).ConfigureAwait(false);
            return await AnsiConsole.Status().StartAsync(
                name, status => run(new Counting(status, name))).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is JournalException or IOException or UnauthorizedAccessException)
        {
            return await Stored.Fail(failure.Message).ConfigureAwait(false);
        }
    }

    // Spectre.Console would break lines in a file where a narrow terminal ends.
    public static void Say(string words)
    {
        if (Console.IsOutputRedirected)
            Console.WriteLine(words);
        else
            AnsiConsole.WriteLine(words);
    }

    /// <summary>Shows how many entries are done.</summary>
    private sealed class Counting(StatusContext status, string name) : IProgress<long>
    {
        public void Report(long value) => status.Status($"{name}: {value} entries");
    }
}

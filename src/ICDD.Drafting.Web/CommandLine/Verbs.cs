using System.CommandLine;

namespace ICDD.Drafting.Web;

/// <summary>The verbs of the program; without one it serves the site.</summary>
public static class Verbs
{
    public static Task<int>? Find(string[] args)
    {
        var root = new RootCommand("ICDD.Drafting: drafting an outcome document together.");
        foreach (var verb in All())
            root.Add(verb);
        var asked = args.FirstOrDefault();
        return asked is "--help" or "-h" or "--version" || root.Subcommands.Any(verb => verb.Name == asked)
            ? root.Parse(args).InvokeAsync()
            : null;
    }

    private static IEnumerable<System.CommandLine.Command> All() => [
        ReplayVerb.Verb(),
        ExportVerb.Verb(),
        PictureVerb.Verb(),
        ImportVerb.Verb(),
        ReadingVerb.Verb(),
        .. StoreVerbs.Verbs(),
        Text(),
    ];

    private static System.CommandLine.Command Text()
    {
        var text = new System.CommandLine.Command("text", "Answers JSON lines from standard input, one answer a line.");
        foreach (var verb in TextVerb.Names)
        {
            var command = new System.CommandLine.Command(verb);
            command.SetAction((_, _) => TextVerb.RunOnConsole(verb));
            text.Add(command);
        }

        return text;
    }
}

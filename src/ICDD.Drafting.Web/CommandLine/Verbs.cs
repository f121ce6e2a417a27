using System.CommandLine;

namespace ICDD.Drafting.Web.CommandLine;

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

    private static IEnumerable<System.CommandLine.Command> All() => [];
}

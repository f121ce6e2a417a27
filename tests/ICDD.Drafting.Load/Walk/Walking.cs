namespace ICDD.Drafting.Load;

/// <summary>An attacker's walk through the program in Production: each case one line, and whether it held.</summary>
internal static class Walking
{
    private const int Cases = 88;
    private const int Lines = 12;

    public static IReadOnlyList<Trial> Trials =>
        [
            .. LineTrials.All,
            .. WallTrials.All,
            .. TextTrials.All,
            .. FileTrials.All,
            .. DoorTrials.All,
            .. MachineTrials.All,
        ];

    /// <summary>The cases that are neither tried nor held by a named test.</summary>
    public static IReadOnlyList<string> Forgotten =>
    [
        .. Enumerable.Range(1, Lines)
            .Select(line => $"A{line}").Concat(Enumerable.Range(1, Cases).Select(each => $"{each}"))
            .Except(Trials.SelectMany(trial => trial.Id.Split(' '))).Except(HeldByTests.All.Keys),
    ];

    /// <param name="address">Where the program is to listen; a free port of this machine where none is given.</param>
    /// <param name="only">The ids to be tried; all where none is given.</param>
    /// <returns>How many did not hold.</returns>
    public static async Task<int> Run(string? address, string[] only)
    {
        var broken = 0;
        await using var premises = await Premises.Open(address);
        foreach (var trial in Trials.Where(trial => only.Length == 0 || trial.Id.Split(' ').Intersect(only).Any()))
        {
            var seen = await Try(trial, premises);
            broken += seen.Held ? 0 : 1;
            Console.WriteLine(
                $"{trial.Id}\t{(seen.Held ? "held" : "NOT HELD")}\t{trial.Tried}\t{seen.Came.ReplaceLineEndings(" ")}");
        }

        if (only.Length == 0)
            foreach (var (id, (test, why)) in HeldByTests.All)
                Console.WriteLine($"{id}\tnot from outside\t{why}\theld by {test}");
        foreach (var id in Forgotten)
            Console.WriteLine($"{id}\tNOT HELD\tnothing\tnobody tries it");
        return broken + Forgotten.Count;
    }

    private static async Task<Seen> Try(Trial trial, Premises premises)
    {
        try
        {
            return await trial.Try(premises);
        }
        catch (Exception stopped) when (stopped is not OutOfMemoryException)
        {
            return new Seen(false, $"the walk stumbled: {stopped.GetType().Name} {stopped.Message}");
        }
    }
}

namespace ICDD.Drafting.Load;

/// <summary>One way to attack the program: its number in the list of misuse, and what is tried.</summary>
internal sealed record Trial(string Id, string Tried, Func<Premises, Task<Seen>> Try);

/// <summary>What came back, and whether the program held.</summary>
internal sealed record Seen(bool Held, string Came)
{
    /// <summary>Held where nothing is in the list of what should not be.</summary>
    public static Seen Unless(IReadOnlyCollection<string> faults, string otherwise) =>
        new(faults.Count == 0, faults.Count == 0 ? otherwise : string.Join("; ", faults.Take(5)));
}

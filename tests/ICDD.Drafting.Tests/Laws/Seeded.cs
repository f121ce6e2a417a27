namespace ICDD.Drafting.Tests;

/// <summary>Steps from a seed, for what has to run the same each time.</summary>
public static class Seeded
{
    public static Step[] Steps(int seed, int count)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Step(chance))];
    }

    public static Step Step(Random chance) =>
        new(chance.Next(1000), chance.Next(100), chance.Next(100), chance.Next(100), chance.Next(100));
}

using CsCheck;

namespace ICDD.Drafting.Tests;

/// <summary>
/// Numbers from which an act is made up against whatever draft there is; small numbers make simple acts.
/// </summary>
public sealed record Step(int Act, int Who, int What, int Other, int Words)
{
    public static Gen<Step> Any { get; } =
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99])
            .Select(numbers => new Step(numbers.Item1, numbers.Item2, numbers.Item3, numbers.Item4, numbers.Item5));

    public static Gen<Step[]> Some { get; } = Any.Array[1, 60];
}

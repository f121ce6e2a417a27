using System.Runtime.CompilerServices;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// Stands for xUnit's own in this project: a browser that draws no more leaves a question without an answer, and the
/// test would wait for good. After minutes it has failed, and the others go on.
/// </summary>
internal static class Patience
{
    public const int Milliseconds = 6 * 60 * 1000;
}

/// <inheritdoc />
public sealed class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Timeout = Patience.Milliseconds;
}

/// <inheritdoc />
public sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Timeout = Patience.Milliseconds;
}

namespace ICDD.Drafting;

/// <summary>What two proposals on one text compete for.</summary>
public enum RivalryKind
{
    /// <summary>Words of the text that both change, each in its own way.</summary>
    Words,

    /// <summary>A place where both put something in.</summary>
    Place,

    /// <summary>The whole text: one of them strikes it or writes it anew.</summary>
    Whole,
}

/// <summary>Two proposals that cannot both come in as they are.</summary>
/// <param name="Words">The words of the text in question, or those before the place; long ones cut short.</param>
public sealed record Rivalry(string First, string Second, RivalryKind Kind, string Words)
{
    public string? Against(string id) => id == First ? Second : id == Second ? First : null;
}

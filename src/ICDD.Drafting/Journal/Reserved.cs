namespace ICDD.Drafting;

/// <summary>Streams of the store itself, such as the accounts: no document, never listed, never exported.</summary>
public static class Reserved
{
    public static StreamId Accounts { get; } = new("~accounts");

    public static bool Holds(StreamId stream) => stream.Value is ['~', ..];

    /// <exception cref="ArgumentException">The stream belongs to the store itself.</exception>
    public static void Refuse(StreamId stream)
    {
        if (Holds(stream))
            throw new ArgumentException($"{stream} belongs to the store itself", nameof(stream));
    }
}

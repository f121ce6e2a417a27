namespace ICDD.Drafting;

/// <summary>A clause's number as printed before it (<c>3 bis.</c>, <c>(a)</c>, or nothing) and as people refer to it
/// (<c>OP3 bis</c>, <c>PP2</c>, <c>OP3 (a)</c>, <c>R.4</c>).</summary>
public sealed record ClauseNumber(string Printed, string Reference)
{
    public static ClauseNumber None { get; } = new("", "");
}

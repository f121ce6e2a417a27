namespace ICDD.Drafting;

/// <summary>A reason that must be given.</summary>
public static class Reasons
{
    public static PlainText.Reading Read(string reason)
    {
        var reading = PlainText.ReadLines(reason, Limits.Comment);
        return reading.Refusal is TextIsEmpty ? new ReasonIsMissing() : reading;
    }
}

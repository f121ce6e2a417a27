namespace ICDD.Drafting;

/// <summary>What comes together of several texts is held to what each of them had to keep to.</summary>
internal static class MergedTextRule
{
    /// <param name="texts">As they would stand; an empty one deletes.</param>
    public static Refusal? Check(IEnumerable<string> texts) => texts.Where(text => text.Length > 0)
        .Select(text => PlainText.Read(text, Limits.Clause).Refusal).FirstOrDefault(refusal => refusal is not null);

    public static bool Holds(string text) => Check([text]) is null;
}

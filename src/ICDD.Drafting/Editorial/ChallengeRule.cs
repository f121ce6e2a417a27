namespace ICDD.Drafting;

/// <summary>The chair rules on what was challenged, with a reason.</summary>
internal static class ChallengeRule
{
    public static (string Reason, Refusal? Refusal) Check(Draft draft, int number, string reason)
    {
        if (draft.Editorial.Find(number) is not { } change)
            return ("", new EditorialChangeIsUnknown(number));
        if (change.Status != EditorialStatus.Challenged)
            return ("", new EditorialChangeIsNotChallenged(number));
        var reading = Reasons.Read(reason);
        return (reading.Text, reading.Refusal);
    }
}

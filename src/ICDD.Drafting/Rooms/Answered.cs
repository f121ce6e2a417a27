namespace ICDD.Drafting;

/// <summary>A command that is in the record, and whose it was.</summary>
internal sealed record Answered(Outcome.Recorded Recorded, string Person)
{
    public static Answered By(Entry entry) => new(new Outcome.Recorded(entry.Version, entry.At), entry.By.Person);

    /// <summary>
    /// Nobody is told what became of another person's act, nor that an own act was recorded which was not.
    /// </summary>
    public Outcome To(Seat seat) => seat.Person == Person ? Recorded : new Outcome.Refused(new CommandIdIsTaken());
}

/// <summary>The room's own answer, before any rule is asked: another person's act has this id.</summary>
public sealed record CommandIdIsTaken : Refusal;

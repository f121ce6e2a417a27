namespace ICDD.Drafting.Web;

/// <summary>Whom a file of the record is written for and from what.</summary>
public sealed record RecordDesks(Seated Seated, IJournal Journal, Words Words);

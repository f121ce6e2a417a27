namespace ICDD.Drafting;

/// <summary>A revision by number, symbol and date: 0 is the zero draft.</summary>
public sealed record RevisionMark(int Number, string Symbol, Stamp Stamp)
{
    public static RevisionMark Of(Revision revision) => new(revision.Number, revision.Symbol, revision.Stamp);
}

namespace ICDD.Drafting;

/// <summary>Something that happened. Applying it never refuses and never forgets.</summary>
public abstract partial record Event
{
    public abstract Draft Apply(Draft draft, Stamp stamp);

    /// <summary>The clauses whose rows on the screens have to be drawn again.</summary>
    public virtual Touched Touches(Draft draft) => Touched.Everything;

    /// <summary>The same, with the clauses that it touches by way of proposals shown elsewhere.</summary>
    public Touched Touches(Draft before, Draft after) => Reach.Widen(Touches(before), before, after);
}

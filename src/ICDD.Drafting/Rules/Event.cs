namespace ICDD.Drafting;

/// <summary>Something that happened. Applying it never refuses and never forgets.</summary>
public abstract partial record Event
{
    public abstract Draft Apply(Draft draft, Stamp stamp);

    /// <summary>The clauses whose rows on the screens have to be drawn again.</summary>
    public virtual Touched Touches(Draft draft) => Touched.Everything;
}

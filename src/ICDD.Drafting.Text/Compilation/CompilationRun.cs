namespace ICDD.Drafting;

public abstract record CompilationRun
{
    private CompilationRun()
    {
    }

    /// <summary>The clause's own words here.</summary>
    public abstract string Base { get; }

    /// <summary>The words here of the proposal with this id; the clause's own where it proposes nothing else.</summary>
    public abstract string Taking(string id);

    /// <summary>Words that no open proposal touches.</summary>
    public sealed record Settled(string Text) : CompilationRun
    {
        public override string Base => Text;

        public override string Taking(string id) => Text;
    }

    /// <summary>Words in brackets, in the order of the seats; who keeps the clause's words is not listed.</summary>
    public sealed record Contested(string Base, IReadOnlyList<CompilationWording> Alternatives) : CompilationRun
    {
        public override string Base { get; } = Base;

        public override string Taking(string id) =>
            Alternatives.FirstOrDefault(wording => wording.Ids.Contains(id, StringComparer.Ordinal))?.Text ?? Base;
    }
}

/// <summary>Words that these proposals put in place of the clause's; empty words strike them.</summary>
public sealed record CompilationWording(string Text, IReadOnlyList<string> Ids);

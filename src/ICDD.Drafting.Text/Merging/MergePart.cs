namespace ICDD.Drafting;

public abstract record MergePart
{
    private MergePart()
    {
    }

    public abstract string Ours { get; }

    public abstract string Theirs { get; }

    /// <summary>The words that stand here unless somebody decides otherwise.</summary>
    public abstract string Merged { get; }

    /// <summary>Words that nobody changed, or both alike.</summary>
    public sealed record Settled(string Text) : MergePart
    {
        public override string Ours => Text;

        public override string Theirs => Text;

        public override string Merged => Text;
    }

    /// <summary>
    /// Words that both sides changed, where the one did all that the other did and more: nobody has to decide.
    /// </summary>
    public sealed record Contained(string Base, string Ours, string Theirs, bool InOurs) : MergePart
    {
        public override string Ours { get; } = Ours;

        public override string Theirs { get; } = Theirs;

        public override string Merged => InOurs ? Ours : Theirs;
    }

    /// <summary>Words that one side changed where the other left them: nobody has to decide.</summary>
    public sealed record OneSided(string Base, string Ours, string Theirs) : MergePart
    {
        public override string Ours { get; } = Ours;

        public override string Theirs { get; } = Theirs;

        public bool IsOurs => Ours != Base;

        public override string Merged => IsOurs ? Ours : Theirs;
    }

    /// <summary>Words that both sides changed, each in its own way.</summary>
    public sealed record Contested(string Base, string Ours, string Theirs) : MergePart
    {
        public override string Ours { get; } = Ours;

        public override string Theirs { get; } = Theirs;

        public override string Merged => Base;
    }
}

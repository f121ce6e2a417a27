namespace ICDD.Drafting;

public abstract record MergePart
{
    private MergePart()
    {
    }

    public abstract string Ours { get; }

    public abstract string Theirs { get; }

    /// <summary>The words of the side that changed them, where only one did.</summary>
    internal abstract string Changed { get; }

    internal static MergePart Of(string @base, string ours, string theirs) =>
        ours == theirs ? new Settled(ours) : new Contested(@base, ours, theirs);

    public sealed record Settled(string Text) : MergePart
    {
        public override string Ours => Text;

        public override string Theirs => Text;

        internal override string Changed => Text;
    }

    public sealed record Contested(string Base, string Ours, string Theirs) : MergePart
    {
        public override string Ours { get; } = Ours;

        public override string Theirs { get; } = Theirs;

        /// <summary>One side left the words as they were.</summary>
        public bool IsOneSided => Ours == Base || Theirs == Base;

        internal override string Changed => Ours == Base ? Theirs : Ours;
    }
}

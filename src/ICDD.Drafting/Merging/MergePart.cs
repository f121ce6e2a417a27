namespace ICDD.Drafting;

public abstract record MergePart
{
    private MergePart()
    {
    }

    public abstract string Ours { get; }

    public abstract string Theirs { get; }

    public sealed record Settled(string Text) : MergePart
    {
        public override string Ours => Text;

        public override string Theirs => Text;
    }

    public sealed record Contested(string Base, string Ours, string Theirs) : MergePart
    {
        public override string Ours { get; } = Ours;

        public override string Theirs { get; } = Theirs;
    }
}

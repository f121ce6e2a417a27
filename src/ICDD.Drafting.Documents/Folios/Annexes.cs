namespace ICDD.Drafting.Documents;

/// <summary>Annexes in order; a single one has no number, and one without content is left out.</summary>
internal sealed class Annexes(Words words)
{
    private readonly List<(string Title, List<Block> Blocks)> _annexes = [];

    public Annexes With(string title, List<Block> blocks)
    {
        if (blocks.Count > 0)
            _annexes.Add((title, blocks));
        return this;
    }

    public IEnumerable<Block> Blocks() => _annexes.SelectMany(
        (annex, nth) => annex.Blocks.Prepend(new AnnexHeading(NumberOf(nth + 1), annex.Title)));

    private string NumberOf(int nth) =>
        _annexes.Count == 1 ? words["Annex"] : words.Say("AnnexNumber", Numerals.Roman(nth));
}

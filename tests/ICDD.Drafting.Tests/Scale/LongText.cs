namespace ICDD.Drafting.Tests;

/// <summary>Sentences out of the stock of such texts, and edits as delegations make them.</summary>
public sealed class LongText(int seed)
{
    private const int ParagraphsUnderAHeading = 25;

    private static readonly string[] Stock =
        """
        the parties shall promote cooperation in accordance with national law and international obligations taking into
        account different capacities of developing countries including through voluntary transfer technology on mutually
        agreed terms to strengthen trust data governance skills inclusion access finance infrastructure review progress
        annually regional partners encourage further measures support appropriate resilient sustainable water energy
        climate
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private readonly Random _chance = new(seed);

    /// <summary>As many paragraphs as asked for, under headings; every tenth one has two sub-paragraphs.</summary>
    public Sequence<ZeroClause> Clauses(int paragraphs)
    {
        var clauses = new List<ZeroClause>();
        for (var made = 0; made < paragraphs;)
        {
            if (clauses.Count % ParagraphsUnderAHeading == 0)
                clauses.Add(new ZeroClause(ClauseKind.Heading, Sentence(4)));
            var children = made % 10 == 9 ? Math.Min(2, paragraphs - made - 1) : 0;
            clauses.Add(new ZeroClause(ClauseKind.Operative, Sentence(_chance.Next(30, 90)))
            {
                Children = Enumerable.Range(0, children)
                    .Select(_ => new ZeroClause(ClauseKind.Operative, Sentence(15))).ToSequence(),
            });
            made += 1 + children;
        }

        return clauses.ToSequence();
    }

    public string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    /// <summary>Some words are put in, others replaced, others struck; never none.</summary>
    public string Edit(string text)
    {
        var words = text.Split(' ').ToList();
        for (var edit = _chance.Next(1, 5); edit > 0; edit--)
        {
            var at = _chance.Next(words.Count);
            if (_chance.Next(3) > 0)
                words.Insert(at, Word());
            if (_chance.Next(3) == 0 && words.Count > 2)
                words.RemoveAt(_chance.Next(words.Count));
        }

        return string.Join(' ', words) is var edited && edited != text ? edited : $"{text} {Word()}";
    }

    private string Word() => Stock[_chance.Next(Stock.Length)];
}

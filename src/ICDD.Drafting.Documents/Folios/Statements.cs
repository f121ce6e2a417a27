namespace ICDD.Drafting.Documents;

/// <summary>What delegations had entered in the record, word for word and in the order in which it was made.</summary>
internal static class Statements
{
    public static List<Block> Of(Draft draft, Words words) =>
        [.. draft.Statements.Where(statement => statement.Stands)
            .SelectMany(statement => Blocks(draft, statement, words))];

    private static IEnumerable<Block> Blocks(Draft draft, Statement statement, Words words)
    {
        yield return new Heading(2, "", [Run.Plain(words.Say(
            "StatementHeading",
            OneLine.Of(draft.Seating.NameOf(statement.Delegation)),
            words[$"Statement{statement.Kind}"]))]);
        if (Facts(draft, statement, words) is { Length: > 0 } facts)
            yield return new Paragraph(ParagraphRole.Note, [Run.Plain(facts)]);
        foreach (var paragraph in statement.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return new Paragraph(ParagraphRole.Operative, [Run.Plain(OneLine.Of(paragraph))]);
    }

    private static string Facts(Draft draft, Statement statement, Words words)
    {
        var clauses = statement.Clauses.Select(draft.NumberOf).Where(number => number.Length > 0).ToList();
        return string.Join(' ', new[]
        {
            clauses.Count > 0 ? words.Say("StatementOn", string.Join(", ", clauses).TrimEnd('.')) : "",
            statement.Timing == StatementTiming.Late ? words["StatementLate"] : "",
        }.Where(fact => fact.Length > 0));
    }
}

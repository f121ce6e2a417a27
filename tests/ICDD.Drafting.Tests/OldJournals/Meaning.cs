using System.Text;

namespace ICDD.Drafting.Tests;

/// <summary>What a record says, one fact a line: words, numbers, statuses, hashes.</summary>
internal static class Meaning
{
    public static string Of(Draft draft)
    {
        var facts = new StringBuilder();
        foreach (var fact in Facts(draft))
            facts.Append(fact).Append('\n');
        return facts.ToString();
    }

    private static IEnumerable<string> Facts(Draft draft) => Whole(draft)
        .Concat(draft.Outline.InOrder().Select(id => draft.Clauses[id]).SelectMany(clause => Clause(draft, clause)))
        .Concat(draft.Proposals.Values.OrderBy(each => each.Id.Value, StringComparer.Ordinal).Select(Proposal))
        .Concat(
            draft.Revisions.Select(each => $"{each.Symbol} {each.Mode} {TextHash.Of(TextState.Of(draft, each)).Short}"))
        .Concat(draft.Silences.SelectMany(Silence))
        .Concat(draft.Packages.Select(each => $"{each.Code} {each.Status}"))
        .Concat(draft.Questions.Select(
            each => $"question {each.Number} {each.Text} {each.Objection?.Delegation.ToString() ?? "-"}"))
        .Concat(draft.Statements.Select(
            each => $"statement {each.Number} {each.Delegation} {each.Kind} {each.Timing} {each.Stands}"))
        .Concat(
            draft.Editorial.Changes.Select(each => $"editorial {each.Number} {each.Kind} {each.Status} {each.After}"))
        .Concat(draft.Editorial.Corrigenda.SelectMany(
            each => each.Corrections, (each, one) => $"{each.Symbol} {one.Clause} {one.After}"));

    private static IEnumerable<string> Whole(Draft draft)
    {
        yield return $"{draft.Stage} at {draft.Version}, adopted as {draft.Adopted?.Symbol ?? "-"}";
        yield return $"text {TextHash.Of(TextState.Of(draft))}";
        yield return $"issued {TextHash.Of(IssuedText.Of(draft))}";
        yield return draft.Editorial.Certified is { } certified
            ? $"certified {certified.Adopted} {certified.Issued}"
            : "not certified";
    }

    private static IEnumerable<string> Clause(Draft draft, Clause clause)
    {
        yield return $"{clause.Id} [{draft.NumberOf(clause.Id)}] {clause.Kind} {clause.Status} "
            + $"wording {clause.Wording.Number}: {clause.Text}";
        yield return $"  issued: {IssuedText.CorrectedTextOf(draft, clause.Id)}";
        yield return $"  "
            + $"rulings: {string.Join(", ", clause.Rulings.Select(ruling => $"{ruling.Kind} {ruling.Wording}"))}";
    }

    private static string Proposal(Proposal proposal) =>
        $"{proposal.Id} on {proposal.On} {proposal.Status} {string.Join(' ', proposal.Supporters())} "
        + string.Join(
            " then ", proposal.Wordings.Select(wording => $"{wording.Change.GetType().Name} {wording.Cause}"));

    private static IEnumerable<string> Silence(SilenceProcedure silence) =>
        silence.Breaks
            .Select(
                each =>
                    $"  {each.Delegation} {each.Timing} {(each.Counts ? "counts" : "does not count")} "
                        + $"{string.Join(' ', each.Clauses)}")
            .Prepend($"silence {silence.Id} {silence.Status} {silence.TextHash}");
}

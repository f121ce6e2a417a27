namespace ICDD.Drafting;

/// <summary>
/// Other words for what another delegation proposes. Its sponsor may take them in, a friendly amendment; until then
/// they compete with its own words, and stand on their own whatever becomes of it.
/// </summary>
public sealed record Amendment(ProposalId Proposal, int Wording, string Text) : Change
{
    public override ClauseId? On(Draft draft) => draft.Find(Proposal)?.On;

    public override IEnumerable<ClauseId> Reaches(Draft draft) => InFull(draft).Reaches(draft);

    public override IEnumerable<Change> SingleChanges(Draft draft) => InFull(draft).SingleChanges(draft);

    public override bool IsWhere(Change other) => other is Amendment amendment && amendment.Proposal == Proposal;

    public override Sequence<string> Words(Draft draft) => [Text];

    public override ClauseId? OtherThanWritten(Draft draft) => InFull(draft).OtherThanWritten(draft);

    public override bool FineTunes() => true;

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Proposal) is not { } proposal)
            return (null, new ProposalIsUnknown(Proposal.Symbol));
        if (Wording < 1 || Wording > proposal.Wordings.Count)
            return (null, new WordingIsUnknown(Proposal.Symbol, Wording));
        if (WordsOf(proposal.Wordings[Wording - 1].Change) is not { } words)
            return (null, new ProposalHasNoWords(Proposal.Symbol));
        var text = PlainText.Read(Text, Limits.Clause);
        if (text.Refusal is { } refusal)
            return (null, refusal);
        if (text.Text == words)
            return (null, new NothingIsChanged(Proposal.Symbol));
        return (this with { Text = text.Text }, InFull(draft).Check(draft).Refusal);
    }

    /// <summary>The change that it proposes in full: the other's, in its own words.</summary>
    public Change InFull(Draft draft) => draft.Proposals[Proposal].Wordings[Wording - 1].Change switch
    {
        Modification modification => modification with { Text = Text },
        Addition addition => addition with { Text = Text },
        var other => other,
    };

    /// <summary>The other's newest words with these changes in them; null where they do not come together.</summary>
    public Change? TakenIn(Draft draft)
    {
        var proposal = draft.Proposals[Proposal];
        if (WordsOf(proposal.Change) is not { } newest
            || WordsOf(proposal.Wordings[Wording - 1].Change) is not { } seen)
            return null;
        return Merge.Of(seen, newest, Text) is not Merge.Clean merged || merged.Text == newest
            ? null
            : proposal.Change switch
            {
                Modification modification => modification with { Text = merged.Text },
                Addition addition => addition with { Text = merged.Text },
                _ => null,
            };
    }

    public override Standing Standing(Draft draft) => InFull(draft).Standing(draft);

    public override string? Outcome(Draft draft) => InFull(draft).Outcome(draft);

    public override Recommendation? Facts(Draft draft) => InFull(draft).Facts(draft);

    public override Sequence<string> FurtherTexts(Draft draft) => InFull(draft).FurtherTexts(draft);

    /// <summary>Against the other's newest words, while it is open.</summary>
    public override Change? Renew(Draft draft) =>
        draft.Proposals[Proposal] is { IsOpen: true } proposal && proposal.Wording.Number != Wording
            ? WordsOf(TakenIn(draft) ?? InFull(draft)) is { } text && text != WordsOf(proposal.Change)
                ? new Amendment(Proposal, proposal.Wording.Number, text)
                : null
            : InFull(draft).Renew(draft);

    public override Draft Adopt(Draft draft, string text, Adoptee from) => InFull(draft).Adopt(draft, text, from);

    public static string? WordsOf(Change change) => change switch
    {
        Modification modification => modification.Text,
        Addition addition => addition.Text,
        _ => null,
    };
}

namespace ICDD.Drafting.Documents;

/// <summary>
/// What of a file was tabled, what became of it since, and what does not come in: to send to whoever sent the file.
/// </summary>
/// <param name="Delegation">In whose name it was brought in.</param>
/// <param name="Plan">What the file asks for.</param>
public sealed record RedlineReceipt(DelegationCode Delegation, RedlinePlan Plan)
{
    public const string Part = "receipt";

    /// <summary>The words of a refusal, and of what does not come in, in the reader's language.</summary>
    public required Func<Refusal, string> Refused { get; init; }

    public required Func<NotTaken, string> Named { get; init; }

    /// <summary>
    /// As a document of the moment; brought in again later, the same file says what became of each proposal.
    /// </summary>
    public Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var blocks = new List<Block> { Say(words, "ReceiptAgainst", Plan.Name, Plan.Version) };
        if (Plan.Proposals.Count + Plan.Supports.Count > 0)
            blocks.Add(new Table(
                words["ReceiptTaken"], Columns(words), [.. Plan.Proposals.Select(each => RowOf(draft, each, words)),
                    .. Plan.Supports.Select(each => RowOf(draft, each, words))]));
        if (Plan.Comments.Count > 0)
            blocks.Add(Say(words, "ReceiptComments", Plan.Comments.Count));
        blocks.Add(Say(words, Plan.NotTaken.Count == 0 ? "ReceiptNothingLeft" : "ReceiptLeft", Plan.NotTaken.Count));
        if (Plan.NotTaken.Count > 0)
            blocks.Add(new NameList(Plan.NotTaken.Select(each => Cell.Of(OneLine.Of(Named(each)))).ToSequence()));
        return folio with
        {
            Title = words.Say("ReceiptFor", SponsorNames.NameOf(draft, Delegation), folio.Title),
            Part = Part,
            Kind = DocumentKind.Proposals,
            Blocks = blocks.ToSequence(),
        };
    }

    private static Paragraph Say(Words words, string key, params ReadOnlySpan<object?> facts) =>
        new(ParagraphRole.Note, [Run.Plain(words.Say(key, facts))]);

    private static Sequence<Column> Columns(Words words) =>
    [
        new(words["OnColumn"], 10), new(words["KindColumn"], 12), new(words["WordsColumn"], 40),
        new(words["ProposalColumn"], 13), new(words["OutcomeColumn"], 25),
    ];

    private Row RowOf(Draft draft, PlannedProposal planned, Words words)
    {
        var tabled = Tabled(draft, planned.Change);
        return RowOf(
            draft, planned.On, ProposalKinds.Of(planned.Change), planned.New.Length > 0 ? planned.New : planned.Old,
            (tabled?.Id.Symbol ?? words["ReceiptNotTabled"],
                tabled is not null ? ProposalOutcome.Of(draft, tabled, words)
                : planned.Refusal is { } refusal ? Refused(refusal)
                : ""));
    }

    private Row RowOf(Draft draft, PlannedSupport planned, Words words)
    {
        var proposal = draft.Proposals[planned.Proposal];
        var isOn = proposal.Supporters().Contains(Delegation);
        return RowOf(
            draft, planned.On, ProposalKinds.Of(proposal.Change), Amendment.WordsOf(InFull.Of(draft, proposal)) ?? "",
            (proposal.Id.Symbol, words[isOn ? "ReceiptSupported" : "ReceiptNotSupported"] + " " + ProposalOutcome.Of(
                draft, proposal, words)));
    }

    private static Row RowOf(
        Draft draft, ClauseId? on, string kind, string text, (string Proposal, string Outcome) became) => new(
    [
        Cell.Of(on is { } clause && draft.Find(clause) is not null ? draft.NumberOf(clause) : ""),
        Cell.Of(kind),
        Cell.Of(OneLine.Of(text)),
        Cell.Of(became.Proposal),
        Cell.Of(OneLine.Of(became.Outcome)),
    ]);

    /// <summary>The delegation's own proposal that asked for the same; the newest where there are several.</summary>
    private Proposal? Tabled(Draft draft, Change change) => draft.Proposals.Values
        .Where(proposal => proposal.Sponsor == Delegation
            && proposal.Wordings.Exists(wording => IsSame(wording.Change, change)))
        .MaxBy(proposal => proposal.Wordings[0].Stamp.Version);

    private static bool IsSame(Change one, Change other) => (one, other) switch
    {
        (Modification a, Modification b) => a.Clause == b.Clause
            && a.Text == b.Text
            && a.Recommendation == b.Recommendation,
        (Deletion a, Deletion b) => a.Clause == b.Clause,
        (Move a, Move b) => a.Clause == b.Clause && a.Anchor == b.Anchor,
        (Split a, Split b) => a.Clause == b.Clause && a.Texts == b.Texts,
        (Section a, Section b) => a.Heading == b.Heading && a.Changes.Count == b.Changes.Count
            && a.Changes.All(each => b.Changes.Any(its => IsSame(each, its))),
        _ => one.Equals(other),
    };
}

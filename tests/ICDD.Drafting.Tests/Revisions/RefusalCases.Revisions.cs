using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfRevisions =>
    [
        Of("a revision without news", Negotiation, Secretariat, new IssueRevision(RevisionNumbering.Renumber),
            new NothingIsNewSince("SC/2021/L.1")),
        Of("a revision that would lose an agreed text", AgreedOtherwise, Secretariat,
            new IssueRevision(RevisionNumbering.Keep),
            new AgreedTextWouldChange(1, [new AlteredClause(Review, 1, 2)])),
        Of("a new clause while the text is fine-tuned", Issued(RevisionMode.FineTuning), Australia,
            Add(Review, "We add"),
            new NewIssuesAreClosed("SC/2021/L.1/Rev.1")),
        Of("a deletion while the text is fine-tuned", Issued(RevisionMode.FineTuning), Australia, Delete(Preamble),
            new NewIssuesAreClosed("SC/2021/L.1/Rev.1")),
        Of("a proposal on a frozen text", Issued(RevisionMode.Frozen), Japan, Modify(Review, ReviewClosed),
            new TextIsFrozen("SC/2021/L.1/Rev.1")),
        Of("read out on a frozen text", Issued(RevisionMode.Frozen), Secretariat,
            new EnterFromTheFloor(Jpn, new Modification(Review, 1, ReviewClosed), ""),
            new TextIsFrozen("SC/2021/L.1/Rev.1")),
        Of("new words for a proposal on a frozen text", Issued(RevisionMode.Frozen), Australia,
            new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, ReviewClosed), ""),
            new TextIsFrozen("SC/2021/L.1/Rev.1")),
    ];
}

using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfRevisions =>
    [
        new(5, (draft, step) => new IssueRevision((RevisionNumbering)(step.What % 2))
        {
            Mode = step.Other % 13 == 12 ? (RevisionMode)(step.Words % 3) : RevisionMode.Open,
            Confirmed = step.Other % 7 == 6 ? [] : RevisionCheck.Of(draft).Select(each => each.Seen).ToSequence(),
        }),
    ];
}

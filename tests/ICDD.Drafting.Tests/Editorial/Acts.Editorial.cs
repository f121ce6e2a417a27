using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfEditorial =>
    [
        new(3, (draft, step) => Corrected(draft, ClauseOf(draft, step.What), step)),
        new(4, (draft, step) => new ChallengeEditorialChange(ChangeOn(draft, step), Said(step))),
        new(2, (draft, step) => new UpholdChallenge(DoubtedOn(draft, step), Said(step))),
        new(1, (draft, step) => new DismissChallenge(DoubtedOn(draft, step), Said(step))),
        new(1, (draft, step) => new CertifyText(step.Other % 5 == 0 ? new("00") : TextHash.Of(IssuedText.Of(draft)))),
        new(1, (draft, step) => new IssueCorrigendum(
            [new CorrectedClause(
                ClauseOf(draft, step.What),
                step.Other % 3 == 0 ? Said(step) : Corrected(draft, ClauseOf(draft, step.What), step).Text)],
            Said(step))),
        new(2, (_, step) => new ReleaseCorrigendum(step.Other % 3)),
        new(2, (draft, step) => new ConsentToEditorialChange(ChangeOn(draft, step))),
        new(1, (draft, step) => new RefuseEditorialChange(ChangeOn(draft, step), Said(step))),
    ];
}

namespace ICDD.Drafting.Web;

/// <summary>A planned line as a sentence.</summary>
public static class LineWords
{
    public static string Of(Words words, Draft draft, PlannedLink line) => line switch
    {
        FollowsDrawn drawn => words[
            "Arrange_Follows", draft.NumberOf(drawn.Recommendation), draft.NumberOf(drawn.Source)],
        FollowsTakenAway taken => words[
            "Arrange_NotFollows", draft.NumberOf(taken.Recommendation), draft.NumberOf(taken.Source)],
        ProposalsJoined joined => words["Arrange_Joined", joined.First.Symbol, joined.Second.Symbol],
        _ => "",
    };
}

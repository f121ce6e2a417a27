namespace ICDD.Drafting;

/// <summary>What holds of putting the question and of recording the decision alike.</summary>
internal static class AdoptionRule
{
    public static Refusal? RefuseObstacles(Draft draft)
    {
        if (!draft.Standing().Any())
            return new TextIsBlank();
        var obstacles = Obstacle.Of(draft);
        return obstacles.Count > 0 ? new AdoptionIsBlocked(obstacles.Count, obstacles.ToSequence()) : null;
    }

    public static QuestionPut Put(Draft draft, string meeting) =>
        new(draft.Questions.Count + 1, meeting, Question.HashOf(draft));
}

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

    /// <summary>On the text as it would be adopted: with its numbers run through.</summary>
    public static QuestionPut Put(Draft draft, string meeting, Sequence<AnsweredObjection> answers) =>
        new(draft.Questions.Count + 1, meeting, Question.HashOf(draft))
        {
            Renumbered = Question.HashOf(draft) != Question.HashOfWorkingText(draft),
            Answers = answers,
        };
}

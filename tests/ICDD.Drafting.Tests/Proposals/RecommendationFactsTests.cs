namespace ICDD.Drafting.Tests;

public class RecommendationFactsTests
{
    private static readonly Recommendation Was = new() { FocusArea = 1, Addressee = "States", Timeframe = "By 2030" };

    [Fact]
    public void Two_that_change_different_facts_both_come_in()
    {
        var now = Was.With(Was, Was with { Addressee = "Ministries" })!;

        Assert.Equal(
            Was with { Addressee = "Ministries", Voluntary = false }, now.With(Was, Was with { Voluntary = false }));
    }

    [Fact]
    public void Two_that_change_the_same_fact_differently_do_not_come_together()
    {
        var now = Was.With(Was, Was with { Addressee = "Ministries" })!;

        Assert.Null(now.With(Was, Was with { Addressee = "Academies" }));
        Assert.Equal(now, now.With(Was, Was with { Addressee = "Ministries" }));
    }
}

using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class RecommendationMapTests
{
    [Fact]
    public void It_holds_what_each_recommendation_follows_from()
    {
        var map = RecommendationMap.Of(Given.ANegotiation.Draft);

        Assert.Equal([new FocusArea(1, "Trust")], map.Areas);
        Assert.Equal([Review], Assert.Single(map.Recommendations).Sources.Select(source => source.Id));
        Assert.Empty(map.HangingInTheAir());
    }

    [Fact]
    public void A_recommendation_hangs_in_the_air_once_its_paragraph_left_the_text()
    {
        var map = RecommendationMap.Of(Given.ANegotiation.And(Australia, Delete(Review)).And(Chair, Accept(Aus)).Draft);

        var hanging = Assert.Single(map.HangingInTheAir());
        Assert.Equal(
            (HangingKind.FollowsFromDeleted, Advice, Review),
            (hanging.Kind, hanging.Recommendation.Id, hanging.Source!.Id));
    }

    [Fact]
    public void A_recommendation_hangs_in_the_air_that_follows_from_nothing()
    {
        var map = RecommendationMap.Of(Given.ANegotiation.And(Chair, new RelinkRecommendation(Advice, [])).Draft);

        Assert.Equal(HangingKind.FollowsFromNothing, Assert.Single(map.HangingInTheAir()).Kind);
    }

    [Theory]
    [InlineData(1, "", "", 1)]
    [InlineData(2, "", "", 0)]
    [InlineData(null, "Governments", "", 1)]
    [InlineData(null, "Universities", "", 0)]
    [InlineData(null, "", "by 2030", 0)]
    public void It_is_narrowed_by_area_addressee_and_time_frame(
        int? area, string addressee, string timeframe, int shown) => Assert.Equal(
        shown,
        RecommendationMap.Of(
            Given.ANegotiation.Draft,
            new MapFilter { Area = area, Addressee = addressee, Timeframe = timeframe }).Recommendations.Count);
}

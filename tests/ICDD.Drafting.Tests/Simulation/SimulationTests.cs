namespace ICDD.Drafting.Tests;

public class SimulationTests
{
    private static int Seeds =>
        int.TryParse(Environment.GetEnvironmentVariable("ICDD_SEEDS"), out var seeds) ? seeds : 2_000;

    [Fact]
    public void Two_thousand_stormy_conferences_keep_the_laws_of_the_record() =>
        Assert.Empty(Enumerable.Range(0, Seeds).Select(seed => World.Run(seed)).OfType<string>().Take(3));

    [Fact]
    public void A_seed_is_a_history_that_can_be_run_again() =>
        Assert.Equal(
            Enumerable.Range(0, 20).Select(seed => World.Run(seed, Planted.NoCommandId)),
            Enumerable.Range(0, 20).Select(seed => World.Run(seed, Planted.NoCommandId)));

    [Theory]
    [InlineData(Planted.AcknowledgeBeforeSync, "was acknowledged")]
    [InlineData(Planted.NoCommandId, "was recorded twice")]
    [InlineData(Planted.NoFencing, "the chain is broken")]
    [InlineData(Planted.Deaf, "is behind what it was told")]
    public void A_planted_fault_is_found(Planted planted, string report) =>
        Assert.Contains(Enumerable.Range(0, 20).Select(seed => World.Run(seed, planted)).OfType<string>(),
            broken => broken.Contains(report, StringComparison.Ordinal));
}

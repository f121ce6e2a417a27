using LiteDB;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class LiteDbEndingTests
{
    /// <summary>What is asked of LiteDB's inside is still there, in the version that is referenced.</summary>
    [Fact]
    public void A_transaction_that_is_open_is_found()
    {
        using var store = new LiteDatabase(new MemoryStream());
        Assert.Empty(LiteDbEnding.Transactions(store));
        Assert.True(store.BeginTrans());
        Assert.Single(LiteDbEnding.Transactions(store));
        Assert.True(store.Rollback());
    }
}

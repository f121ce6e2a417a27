namespace ICDD.Drafting.Tests;

public sealed class MemoryAccountsTests : AccountsContract
{
    protected override IAccounts Accounts { get; } = new MemoryAccounts();
}

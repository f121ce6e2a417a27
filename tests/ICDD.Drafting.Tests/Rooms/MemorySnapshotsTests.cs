namespace ICDD.Drafting.Tests;

public sealed class MemorySnapshotsTests : SnapshotsContract
{
    protected override ISnapshots Snapshots { get; } = new MemorySnapshots();
}

namespace ICDD.Drafting.Tests;

public sealed class MemoryJournalTests : JournalContract
{
    protected override IJournal Journal { get; } = new MemoryJournal();
}

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// Where the pages are looked at. It goes on beside the hall where people work, which has its own server and browser.
/// </summary>
[CollectionDefinition]
public sealed class LookingHall : ICollectionFixture<Hall>;

/// <summary>Where people work: nothing done here is in the way of what is looked at.</summary>
[CollectionDefinition]
public sealed class WorkingHall : ICollectionFixture<Hall>;

/// <summary>
/// Where lines break, windows rest and servers are killed: most of its time is spent waiting, so it goes on beside the
/// others.
/// </summary>
[CollectionDefinition]
public sealed class BrokenLinesHall : ICollectionFixture<Hall>;

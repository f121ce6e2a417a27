namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The minutes found no room, and nothing of them was synced: the book is good up to where it was before.
/// </summary>
internal sealed class NoRoomException(Exception inner) : IOException("no room for the minutes", inner);

namespace ICDD.Drafting.Web;

/// <summary>
/// The older draft that an address names: where the reader left off where it names none, <c>today</c>,
/// <c>yesterday</c>, a revision by its number, <c>v123</c> for a version of the record.
/// </summary>
public sealed record VisitPoint(string Address, Draft Draft)
{
    public const string Today = "today";
    public const string Yesterday = "yesterday";

    /// <summary>Where the reader left off, if that is what the address names.</summary>
    public Bookmark? Bookmark { get; init; }

    public Revision? Revision { get; init; }

    /// <summary>Null where it names nothing of this document.</summary>
    public static async Task<VisitPoint?> Find(Room room, string address, Bookmark? bookmark, DateTimeOffset now)
    {
        var draft = room.Draft;
        if (address.Length == 0)
            return new VisitPoint(address, await At(room, bookmark?.Version ?? Opened(draft)).ConfigureAwait(true))
            {
                Bookmark = bookmark,
            };
        if (address is Today or Yesterday)
            return new VisitPoint(address, await room.At(Midnight(draft, now, address)).ConfigureAwait(true));
        if (draft.Revisions.Find(each => TextPoint.Of(each) == address) is { } revision)
            return new VisitPoint(address, await At(room, revision.Stamp.Version).ConfigureAwait(true))
            {
                Revision = revision,
            };
        return TextPoint.VersionOf(address) is { } version && version >= 1 && version <= draft.Version
            ? new VisitPoint(address, await At(room, version).ConfigureAwait(true))
            : null;
    }

    /// <summary>Who never said to have read it is shown everything since negotiations opened.</summary>
    private static long Opened(Draft draft) =>
        draft.Revisions.IsEmpty ? draft.Version : draft.Revisions[0].Stamp.Version;

    private static Task<Draft> At(Room room, long version) =>
        room.Draft is var newest && newest.Version == version ? Task.FromResult(newest) : room.At(version);

    /// <summary>The beginning of the day at the venue.</summary>
    private static DateTimeOffset Midnight(Draft draft, DateTimeOffset now, string address)
    {
        var there = draft.Conference?.AtVenue(now) ?? now;
        var day = there.Date.AddDays(address == Today ? 0 : -1);
        var zone = draft.Conference is { } conference
            ? TimeZoneInfo.FindSystemTimeZoneById(conference.Zone)
            : TimeZoneInfo.Utc;
        return new DateTimeOffset(day, zone.GetUtcOffset(day));
    }
}

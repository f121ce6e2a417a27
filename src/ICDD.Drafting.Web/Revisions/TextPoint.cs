using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>
/// The text that an address names: a revision by its number, <c>v123</c> as it was at a version of the record, or
/// <c>now</c>.
/// </summary>
public sealed record TextPoint(string Address, TextState State, Revision? Revision)
{
    public const string Now = "now";

    public static string Of(Revision revision) => revision.Number.ToString(CultureInfo.InvariantCulture);

    public static long? VersionOf(string address) =>
        address is ['v', .. var digits]
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;

    /// <summary>Null where it names no text of this document.</summary>
    public static async Task<TextPoint?> Find(Room room, Draft draft, string address)
    {
        if (address == Now)
            return new TextPoint(address, TextState.Of(draft), null);
        if (draft.Revisions.Find(each => Of(each) == address) is { } revision)
            return new TextPoint(address, TextState.Of(draft, revision), revision);
        return VersionOf(address) is { } version && version >= 1 && version <= draft.Version
            ? new TextPoint(address, TextState.Of(await room.At(version).ConfigureAwait(true)), null)
            : null;
    }
}

using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// The one way into a document, for requests and for screens alike. The seat is looked for before the document: to who
/// has no seat in its conference, a document that stands is one that does not exist.
/// </summary>
internal static class DocumentAccess
{
    public static async Task<Seated?> Enter(
        this Rooms rooms, SignedIn signedIn, ClaimsPrincipal user, string? document) =>
        DocumentName.IsSound(document)
        && new StreamId(document!) is var stream
        && signedIn.Seat(user, stream) is { } seat
        && await rooms.Find(stream).ConfigureAwait(false) is { Draft.Conference: not null } room
            ? new Seated(room, seat)
            : null;
}

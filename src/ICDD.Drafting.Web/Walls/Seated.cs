namespace ICDD.Drafting.Web;

/// <summary>
/// Who sits in which room. An endpoint of a document asks for it and gets no room in any other way; a request that did
/// not pass the wall has none.
/// </summary>
public sealed record Seated(Room Room, Seat Seat)
{
    public static ValueTask<Seated?> BindAsync(HttpContext context) => ValueTask.FromResult(
        context.Features.Get<Seated>());
}

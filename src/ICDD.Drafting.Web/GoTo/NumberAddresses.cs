namespace ICDD.Drafting.Web;

/// <summary>
/// Addresses with printed numbers lead to what they name: <c>/bali-message/24-bis</c>, <c>/bali-message/AUS-4</c>. What
/// is found, and for whom, the page that they lead to decides.
/// </summary>
public static class NumberAddresses
{
    private const string Number = @"^([[A-Za-z]]{{1,4}}[[.-]]?)?\d[[\w.-]]{{0,20}}$";

    public static void MapNumberAddresses(this IEndpointRouteBuilder app) => app.MapGet(
        $"/{{document}}/{{number:regex({Number})}}",
        (string document, string number) => Results.LocalRedirect(
            $"/{Uri.EscapeDataString(document)}/go?to={Uri.EscapeDataString(number)}"));
}

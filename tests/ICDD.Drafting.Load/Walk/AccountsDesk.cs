using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>An administrator at the page of accounts, pressing its buttons.</summary>
internal static partial class AccountsDesk
{
    private const string Page = "/accounts";

    /// <summary>Makes an account; the password that was shown, or the words of a refusal.</summary>
    public static async Task<string> Create(Asker keeper, string name, string document, string role, string? delegation)
    {
        await using var desk = await Open(keeper);
        var fields = desk.Elements.SkipWhile(each => !IsNewAccount(each)).ToList();
        await desk.Change(fields.First(IsInput), name);
        await desk.Change(fields.Where(IsInput).ElementAt(1), $"Person {name}");
        await Seat(desk, "", new(document, role, delegation));
        await desk.Submit(fields[0]);
        await desk.Until(IsAnswered);
        return Shown(desk) is { Length: > 0 } password ? password : "refused";
    }

    /// <summary>Gives somebody another seat.</summary>
    public static async Task Assign(Asker keeper, string name, string document, string role, string? delegation = null)
    {
        await using var desk = await Open(keeper);
        await Seat(desk, name, new(document, role, delegation));
        await desk.Submit(desk.Elements.Where(IsSeats).ElementAt(Names(desk).IndexOf(name)));
        await desk.Until(IsAnswered);
    }

    public static async Task Withdraw(Asker keeper, string name, string document)
    {
        await using var desk = await Open(keeper);
        await desk.Click(desk.Elements.First(each => each.Attributes.GetValueOrDefault(
            "aria-label") == $"Withdraw {document} {name}"));
        await desk.Until(IsAnswered);
    }

    public static Task Disable(Asker keeper, string name) => Press(keeper, name, 2);

    /// <summary>The password that was shown.</summary>
    public static Task<string> Reset(Asker keeper, string name) => Press(keeper, name, 0);

    /// <summary>The buttons of a row: a new password, administrator or not, in use or not.</summary>
    private static async Task<string> Press(Asker keeper, string name, int which)
    {
        await using var desk = await Open(keeper);
        var row = desk.Elements.SkipWhile(each => !IsName(each, name));
        await desk.Click(
            row.Where(each => each.Name == "button" && each.Handlers.ContainsKey("onclick")).ElementAt(which));
        await desk.Until(IsAnswered);
        return Shown(desk);
    }

    private static async Task<FormScreen> Open(Asker keeper)
    {
        var desk = await FormScreen.Show(keeper, Page, follows: false);
        return await desk.Until(screen => screen.Elements.Any(IsNewAccount))
            ? desk
            : throw new InvalidOperationException("The page of accounts was not drawn");
    }

    private sealed record Chosen(string Document, string Role, string? Delegation);

    private static async Task Seat(FormScreen desk, string of, Chosen seat)
    {
        await desk.Change(await Newest(desk, $"Conference {of}"), seat.Document);
        await desk.Change(await Newest(desk, $"Role {of}"), seat.Role);
        if (seat.Delegation is { } delegation)
            await desk.Change(await Newest(desk, $"Delegation {of}"), delegation);
        await Task.Delay(300);
    }

    /// <summary>What is drawn for a choice that was made comes a moment later.</summary>
    private static async Task<Drawing> Newest(FormScreen desk, string label)
    {
        bool IsIt(Drawing each) => IsSelect(each) && each.Attributes.GetValueOrDefault("aria-label") == label;
        await Task.Delay(300);
        await desk.Until(screen => screen.Elements.Any(IsIt));
        return desk.Elements.Last(IsIt);
    }

    /// <summary>In the order of the rows, which is that of the forms for their seats.</summary>
    private static List<string> Names(FormScreen desk) =>
    [
        .. desk.Elements.Zip(desk.Elements.Skip(1))
            .Where(pair => pair.First is { Name: "th" } && pair.Second.Name == "bdi")
            .Select(pair => pair.Second.Text.Trim()),
    ];

    private static bool IsName(Drawing each, string name) => each.Name == "bdi" && each.Text.Trim() == name;

    private static bool IsSeats(Drawing each) =>
        each.Name == "form"
            && each.Attributes.GetValueOrDefault("class") == "acts"
            && each.Handlers.ContainsKey("onsubmit");

    /// <summary>Behind it other words may stand that changed elsewhere in the same batch.</summary>
    private static string Shown(FormScreen desk) => Initial().Match(
        desk.Elements.LastOrDefault(each => each.Name == "code")?.Text ?? "").Value;

    private static bool IsNewAccount(Drawing each) => each.Name == "form"
        && each.Attributes.GetValueOrDefault("class") == "fields";

    private static bool IsInput(Drawing each) => each.Name == "input" && each.Handlers.ContainsKey("onchange");

    private static bool IsSelect(Drawing each) => each.Name == "select" && each.Handlers.ContainsKey("onchange");

    private static bool IsAnswered(FormScreen screen) =>
        screen.Text.Contains("outcome-recorded", StringComparison.Ordinal)
            || screen.Text.Contains("outcome-refused", StringComparison.Ordinal);

    [GeneratedRegex("[A-Z0-9]{5}(-[A-Z0-9]{5}){3}")]
    private static partial Regex Initial();
}

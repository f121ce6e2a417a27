namespace ICDD.Drafting.Load;

/// <summary>An administrator at the page of accounts, pressing its buttons.</summary>
internal static class AccountsDesk
{
    private const string Page = "/accounts";

    /// <summary>Makes an account; the password that was shown, or the words of a refusal.</summary>
    public static async Task<string> Create(Asker keeper, string name, string document, string role, string? delegation)
    {
        await using var desk = await Open(keeper);
        var fields = desk.Elements.SkipWhile(each => !IsNewAccount(each)).ToList();
        await desk.Change(fields.First(IsInput), name);
        await desk.Change(fields.Where(IsInput).ElementAt(1), $"Person {name}");
        await Seat(desk, "", fields.First(IsSelect), new(document, role, delegation));
        await desk.Submit(fields[0]);
        await desk.Until(IsAnswered);
        return desk.Elements.LastOrDefault(each => each.Name == "code")?.Text.Trim() ?? "refused";
    }

    /// <summary>Gives somebody another seat.</summary>
    public static async Task Assign(Asker keeper, string name, string document, string role, string? delegation = null)
    {
        await using var desk = await Open(keeper);
        var row = Row(desk, name);
        await Seat(desk, name, row.First(IsSelect), new(document, role, delegation));
        await desk.Submit(row.Last(each => each.Name == "form"));
        await desk.Until(IsAnswered);
    }

    public static Task Withdraw(Asker keeper, string name) => Press(keeper, name, buttons => buttons[0]);

    public static Task Disable(Asker keeper, string name) => Press(keeper, name, buttons => buttons[^1]);

    /// <summary>The password that was shown.</summary>
    public static Task<string> Reset(Asker keeper, string name) => Press(keeper, name, buttons => buttons[^3]);

    private static async Task<string> Press(Asker keeper, string name, Func<List<Drawing>, Drawing> which)
    {
        await using var desk = await Open(keeper);
        await desk.Click(which([.. Row(desk, name).Where(each => each.Name == "button" && each.Handlers.ContainsKey("onclick"))]));
        await desk.Until(IsAnswered);
        return desk.Elements.LastOrDefault(each => each.Name == "code")?.Text.Trim() ?? "";
    }

    private static async Task<FormScreen> Open(Asker keeper)
    {
        var desk = await FormScreen.Show(keeper, Page, follows: false);
        return await desk.Until(screen => screen.Elements.Any(IsNewAccount))
            ? desk
            : throw new InvalidOperationException("The page of accounts was not drawn");
    }

    private sealed record Chosen(string Document, string Role, string? Delegation);

    private static async Task Seat(FormScreen desk, string of, Drawing conference, Chosen seat)
    {
        await desk.Change(conference, seat.Document);
        await desk.Change(await Newest(desk, $"Part {of}"), seat.Role);
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

    private static List<Drawing> Row(FormScreen desk, string name)
    {
        var all = desk.Elements;
        var at = all.ToList().FindIndex(each => each.Name == "bdi" && each.Text.Trim() == name);
        return [.. all.Skip(at).TakeWhile(each => each.Name != "tr")];
    }

    private static bool IsNewAccount(Drawing each) => each.Name == "form" && each.Attributes.GetValueOrDefault("class") == "fields";

    private static bool IsInput(Drawing each) => each.Name == "input" && each.Handlers.ContainsKey("onchange");

    private static bool IsSelect(Drawing each) => each.Name == "select" && each.Handlers.ContainsKey("onchange");

    private static bool IsAnswered(FormScreen screen) =>
        screen.Text.Contains("said-recorded", StringComparison.Ordinal) || screen.Text.Contains("said-refused", StringComparison.Ordinal);
}

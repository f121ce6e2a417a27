namespace ICDD.Drafting.Load;

/// <summary>What is typed: text that lies, weighs or pretends, and the same words again and again.</summary>
internal static class TextTrials
{
    private const string Room = $"/{Premises.Alpha}/clauses/{Premises.Clause}";

    public static IEnumerable<Trial> All =>
    [
        new(
            "1 2 5 6 7 45",
            "comments with bidi controls, zero-width, tags, U+0000, private use, 200,000 characters, 10,000 "
                + "combining marks",
            Lies),
        new("3", "the same words composed and decomposed", Composed),
        new("10", "a formula at the start of a comment, in the CSV of the record", Formula),
        new("9 12 61 63", "markup, links, templates and typed brackets", Markup),
        new("35 86", "the same act five times, and once more after a restart", Again),
        new("41", "60 acts in a row from one account", Flood),
        new("68", "an address in another case or spelling", Spellings),
    ];

    private static async Task<Seen> Lies(Premises premises)
    {
        var taken = new List<string>();
        foreach (var (name, words) in new (string, string)[]
        {
            ("U+202E", "We pay \u202E000.1$"), ("U+2066", "We \u2066pay"), ("U+200B", "ag\u200Breed"),
            ("tag", "agreed\U000E0041"), ("U+0000", "a\u0000b"),
            ("private use", "a\uE000b"), ("200,000 characters", new string('a', 200_000)),
            ("combining marks", "a" + new string('\u0301', 10_000)), ("nothing", " \u00A0 "),
        })
        {
            var said = await LineTrials.Speak(premises["ines"], Room, words);
            if (said != "Not recorded." || !await premises.Answers())
                taken.Add($"{name}: {said}");
        }

        return Seen.Unless(taken, "none recorded, the program lives");
    }

    private static async Task<Seen> Composed(Premises premises)
    {
        await LineTrials.Speak(premises["ines"], Room, "Cafe\u0301 at the re\u0301sume\u0301");
        var count = await premises.Recorded("Caf\u00e9 at the r\u00e9sum\u00e9");
        return new Seen(count == 1, $"recorded composed: {count == 1}");
    }

    private static async Task<Seen> Formula(Premises premises)
    {
        await LineTrials.Speak(premises["ines"], Room, "=HYPERLINK(\"http://evil.example\")");
        var csv = await premises["chair"].Read($"/{Premises.Alpha}/record.csv");
        var run = csv.Split('\n')
            .SelectMany(line => line.Split(','))
            .Where(cell => cell.TrimStart('"').StartsWith("=HYPER", StringComparison.Ordinal))
            .ToList();
        return new Seen(
            run.Count == 0 && csv.Contains("HYPERLINK", StringComparison.Ordinal),
            run.Count == 0 ? "written so that no program runs it" : run[0]);
    }

    private static async Task<Seen> Markup(Premises premises)
    {
        foreach (var words in new[]
        {
            "[press](javascript:alert(2))",
            "&lt;b&gt;bold&lt;/b&gt; and <b>bold</b>",
            "{{7*7}} ${7*7} @(7*7)",
            "[once / twice \u2013 AUS]",
        })
            await LineTrials.Speak(premises["ines"], Room, words);
        var page = await (await premises["chair"].Get(Room)).Whole.Content.ReadAsStringAsync();
        var faults = new List<string>();
        if (page.Contains("href=\"javascript:", StringComparison.OrdinalIgnoreCase))
            faults.Add("a link runs");
        if (page.Contains("and <b>bold", StringComparison.Ordinal))
            faults.Add("markup is markup");
        if (!page.Contains("7*7", StringComparison.Ordinal))
            faults.Add("a template was filled in");
        return Seen.Unless(faults, "shown as typed");
    }

    private static async Task<Seen> Again(Premises premises)
    {
        const string Words = "Said once and no more often";
        var id = Guid.NewGuid().ToString("N");
        for (var each = 0; each < 5; each++)
            await LineTrials.Speak(premises["ines"], Room, Words, id);
        await premises.Restart();
        await LineTrials.Speak(premises["ines"], Room, Words, id);
        var count = await premises.Recorded(Words);
        return new Seen(count == 1, $"recorded {count} times");
    }

    private static async Task<Seen> Flood(Premises premises)
    {
        var flooder = await premises.Admit("flooder", Premises.Alpha, "Delegate", "FJI");
        await using var screen = await FormScreen.Show(flooder, Room);
        await screen.Say($"comment-{Premises.Clause}-words", "flood 0");
        var form = screen.Elements.Last(each => each.Handlers.ContainsKey("onsubmit")
            && each.Attributes.GetValueOrDefault("class") == "local-draft-form");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var each = 1; each < 60; each++)
        {
            await screen.Press(form, $"flood {each}");
            await Task.Delay(50);
        }

        await screen.Until(
            drawn => drawn.Text.Contains("faster than a person acts", StringComparison.Ordinal),
            TimeSpan.FromSeconds(6));
        var (count, most) = (await premises.Recorded("flood "), 21 + (5 * (int)clock.Elapsed.TotalSeconds));
        return new Seen(
            count > 0 && count <= most && await premises.Answers(),
            $"{count} of 60 recorded, at most {most} in that time");
    }

    private static async Task<Seen> Spellings(Premises premises)
    {
        var open = new List<string>();
        foreach (var path in new[]
        {
            "/BALI-MESSAGE",
            "/bali-messag\u0435",
            "/bali-message%00",
            "/river-compact%2f..%2fbali-message",
            "/bali_message",
        })
            if ((await premises["ravi"].Get(path)).Status == 200 || (await premises["otto"].Get(path)).Status >= 500)
                open.Add(path);
        return Seen.Unless(open, "none leads into a conference of others");
    }
}

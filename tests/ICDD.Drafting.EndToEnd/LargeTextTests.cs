using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ICDD.Drafting.EndToEnd;

/// <summary>A text of a hundred paragraphs, from which a hundred recommendations follow, and its pictures.</summary>
[Collection<LookingHall>]
public sealed class LargeTextTests(Hall hall)
{
    private const int Each = 100;

    /// <summary>Of a node that is higher than the stage, its name.</summary>
    private const string InView =
        """
        (() => {
          const stage = document.activeElement.closest('.stage').getBoundingClientRect();
          const isHigh = document.activeElement.getBoundingClientRect().height > stage.height;
          const seen = isHigh ? document.activeElement.querySelector('text') : document.activeElement;
          const node = seen.getBoundingClientRect();
          return node.left >= stage.left - 8 && node.right <= stage.right + 8
            && node.top >= Math.max(0, stage.top) - 8 && node.bottom <= Math.min(innerHeight, stage.bottom) + 8;
        })()
        """;

    [Fact]
    public async Task The_keyboard_leads_through_two_hundred_nodes_and_keeps_each_in_view()
    {
        Needs.Chromium();
        using var samples = new LargeSample();
        await using var server = await Server.Open(samples.Setting);
        await using var person = await hall.SitAt(server, "observer");
        var address = $"{Person.Room}/recommendations";
        await person.Go(address);
        await person.Page.Locator(".picture .stage .node").Last.WaitForAsync();

        var nodes = await person.Page.Locator(".picture .node").CountAsync();
        Assert.True(nodes > 2 * Each);
        await person.Alive();
        await person.Page.Locator(".zoom-in").ClickAsync();
        await person.Page.WaitForFunctionAsync(
            "performance.getEntriesByType('resource').some(each => /picture[^/]*\\.js$/.test(each.name))");
        await person.Page.Locator(".picture .node[tabindex='0']").FocusAsync();
        var seen = new HashSet<string>();
        for (var at = 0; at < nodes; at++)
        {
            seen.Add(await person.Page.EvaluateAsync<string>("document.activeElement.getAttribute('data-key')"));
            Assert.True(await person.Page.EvaluateAsync<bool>(InView), seen.Last());
            await person.Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(nodes, seen.Count);
        Assert.Empty(await AccessibilityTests.Faults(person.Page, address));
        person.MetNoFault();
    }

    [Fact]
    public async Task Two_hundred_boxes_are_folded_and_unfolded_where_links_are_arranged()
    {
        Needs.Chromium();
        using var samples = new LargeSample();
        await using var server = await Server.Open(samples.Setting);
        await using var chair = await hall.SitAt(server, "chair");
        await chair.Go($"{Person.Room}/links");
        var boxes = chair.Page.Locator(".diagram-node");
        await boxes.First.WaitForAsync();
        var buttons = chair.Page.Locator(".link-tools button");
        await buttons.Nth(3).ClickAsync();
        await boxes.Nth(50).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await buttons.Nth(4).ClickAsync();
        await boxes.Nth(2 * Each).WaitForAsync(new() { State = WaitForSelectorState.Attached });

        Assert.Empty(await AccessibilityTests.Faults(chair.Page, "links"));
        chair.MetNoFault();
        Assert.DoesNotContain(server.Said, line => line.StartsWith("fail:", StringComparison.Ordinal));
    }

    /// <summary>The sample's conference with another text, in a folder of its own.</summary>
    private sealed class LargeSample : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("icdd-large-");

        public LargeSample()
        {
            var source = Path.Combine(Repository.Samples, Person.Room[1..]);
            var folder = _folder.CreateSubdirectory(Person.Room[1..]).FullName;
            var facts = JsonNode.Parse(File.ReadAllText(Path.Combine(source, "conference.json")))!;
            facts["openAt"] = 1;
            File.WriteAllText(Path.Combine(folder, "conference.json"), facts.ToJsonString());
            File.WriteAllText(
                Path.Combine(folder, "negotiation.jsonl"),
                File.ReadLines(Path.Combine(source, "negotiation.jsonl"))
                    .First(line => line.Contains("\"open-negotiations\"", StringComparison.Ordinal)) + "\n");
            File.WriteAllText(Path.Combine(folder, "zero-draft.json"), Text().ToJsonString());
        }

        public string Setting => $"--Drafting:SamplesFolder={_folder.FullName}";

        public void Dispose() => _folder.Delete(recursive: true);

        private static JsonObject Text() => new()
        {
            ["clauses"] = new JsonArray(
            [
                .. Enumerable.Range(1, Each).Select(at => new JsonObject
                {
                    ["id"] = $"c{at}",
                    ["kind"] = "operative",
                    ["text"] = $"We will share what we learn of matter {at}",
                }),
                .. Enumerable.Range(1, Each).Select(at => new JsonObject
                {
                    ["id"] = $"c{Each + at}",
                    ["kind"] = "recommendation",
                    ["text"] = $"Publish what was learnt of matter {at}",
                    ["focusArea"] = 1 + (at / 25),
                    ["addressee"] = "Governments",
                    ["voluntary"] = true,
                    ["follows"] = new JsonArray($"c{at}"),
                }),
            ]),
        };
    }
}

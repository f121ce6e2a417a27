using System.Net;
using System.Text.Json.Nodes;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Files posted over HTTP: what they ask for comes back, and nothing is recorded.</summary>
public sealed class PostedFilesTests(PostedFilesTests.InSession site) : IClassFixture<PostedFilesTests.InSession>
{
    public sealed class InSession : TestSite, IAsyncLifetime
    {
        public Room Room { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Room = await Services.GetRequiredService<Rooms>().Open(Hall.Stream);
            foreach (var command in new Command[]
            {
                Hall.Convene,
                Hall.AdmitAustralia,
                Hall.AdmitIndonesia,
                Hall.Lay,
                new OpenNegotiations(),
            })
                Assert.IsType<Outcome.Recorded>(await Room.Do(Desk.NewId(), command, Hall.Secretariat));
        }
    }

    [Fact]
    public async Task A_changed_word_file_answers_with_its_proposals_and_records_nothing()
    {
        var aus = await site.SignedIn($"{Guid.NewGuid():N}", Role.Delegate, "AUS");
        var before = site.Room.Hash;

        var answer = await aus.Post(
            "/small-message/bring-in/redline.jsonl",
            await Files.Edited(site.Room, ("once a year", "every six months")));

        var line = JsonNode.Parse(Assert.Single(
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
                '\n', StringSplitOptions.RemoveEmptyEntries)))!;
        Assert.Equal("application/jsonl", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            ("propose", "modify"), ((string?)line["command"]!["kind"], (string?)line["command"]!["change"]!["kind"]));
        Assert.Equal(
            Hall.ReviewText.Replace("once a year", "every six months", StringComparison.Ordinal), (string?)line["new"]);
        Assert.Equal(before, site.Room.Hash);
    }

    [Fact]
    public async Task A_changed_word_file_answers_with_a_receipt_that_says_what_became_of_it()
    {
        var idn = await site.SignedIn($"{Guid.NewGuid():N}", Role.Delegate, "IDN");
        var file = await Files.Edited(site.Room, ("once a year", "every three years"));

        Assert.Contains(
            "not tabled",
            await Words(await idn.Post("/small-message/bring-in/receipt.docx", file)),
            StringComparison.Ordinal);

        await site.Room.Do(Desk.NewId(), new Propose(
            new Modification(Hall.Review, 1, Hall.ReviewText.Replace(
                "once a year", "every three years", StringComparison.Ordinal)), ""), Hall.Indonesia);
        var receipt = await Words(await idn.Post("/small-message/bring-in/receipt.docx", file));
        Assert.Contains("IDN/1", receipt, StringComparison.Ordinal);
        Assert.Contains("Receipt for Indonesia", receipt, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await idn.Post("/small-message/bring-in/receipt.exe", file)).StatusCode);
        var secretariat = await site.SignedIn($"{Guid.NewGuid():N}", Role.Secretariat);
        Assert.Contains(
            "IDN/1",
            await Words(await secretariat.Post("/small-message/bring-in/receipt.docx?delegation=IDN", file)),
            StringComparison.Ordinal);
        Assert.NotEqual(
            HttpStatusCode.OK, (await secretariat.Post("/small-message/bring-in/receipt.docx", file)).StatusCode);

        static async Task<string> Words(HttpResponseMessage answer)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            using var zip = new System.IO.Compression.ZipArchive(
                await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
            using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_markdown_file_answers_with_a_zero_draft()
    {
        var secretariat = await site.SignedIn($"{Guid.NewGuid():N}", Role.Secretariat);

        var answer = await secretariat.Post(
            "/small-message/bring-in/zero-draft.jsonl",
            "# A message\n\n1. We will meet again.\n\n2. We thank the host."u8.ToArray());

        var line = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("lay-zero-draft", (string?)line["command"]!["kind"]);
        Assert.Contains("We will meet again", line.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_of_a_draft_is_answered_with_what_it_would_become()
    {
        var secretariat = await site.SignedIn($"{Guid.NewGuid():N}", Role.Secretariat);

        var answer = await secretariat.Post(
            "/small-message/bring-in/zero-draft-lines.jsonl", "# A message\n\n1. We will meet again."u8.ToArray());

        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal([null, "operative"], lines.Select(line => (string?)line["kind"]));
        Assert.Equal("Left out", (string?)lines[0]["says"]);
    }

    [Fact]
    public async Task What_is_no_such_file_is_refused_in_words_and_who_may_not_ask_is_sent_away()
    {
        var aus = await site.SignedIn($"{Guid.NewGuid():N}", Role.Delegate, "AUS");
        var chair = await site.SignedIn($"{Guid.NewGuid():N}", Role.Chair);

        var refused = await aus.Post("/small-message/bring-in/redline.jsonl", "%PDF-1.7"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(
            "Word",
            await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await aus.Post("/small-message/bring-in/redline.jsonl", [])).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound, (await aus.Post("/no-such-message/bring-in/redline.jsonl", [1])).StatusCode);
        Assert.NotEqual(
            HttpStatusCode.OK, (await aus.Post("/small-message/bring-in/zero-draft.jsonl", [1])).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await chair.Post("/small-message/bring-in/redline.jsonl", [1])).StatusCode);
        Assert.StartsWith(
            "/sign-in",
            (await site.Visitor().Post("/small-message/bring-in/redline.jsonl", [1])).Place(),
            StringComparison.Ordinal);
    }
}

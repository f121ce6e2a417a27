namespace ICDD.Drafting.Documents.Tests;

/// <summary>What is sent back to whoever sent a file.</summary>
public class RedlineReceiptTests
{
    [Fact]
    public async Task It_says_what_was_taken_what_became_of_it_and_what_does_not_come_in()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, "text", Hall.Now)!));
        pen.Reword("c7", "meet again", "meet again soon");
        pen.Reword("c1", "purposes", "aims");
        pen.RewordAround("Compact", "Treaty");
        var file = pen.Save();
        foreach (var planned in (await hall.Plan(file)).Proposals)
            await hall.Delegate("NZL", planned.ToCommand());
        await hall.Chair(new DeclineProposal(new("NZL-1"), 1, "No consensus"));

        var receipt = new RedlineReceipt(new("NZL"), await hall.Plan(file))
        {
            Refused = refusal => $"{refusal}",
            Named = each => $"{each.What}: {each.Words}",
        };
        var issue = new Issue(hall.Draft, Hall.Hash, receipt.Of(hall.Draft, Hall.Hash, Hall.Now))
        {
            Name = RedlineReceipt.Part,
        };

        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(
            folder.File("receipt.docx"), await Written.Bytes("docx", issue), TestContext.Current.CancellationToken);
        var read = await Needs.Run(Needs.Program("pandoc"), "-t", "plain", "--wrap=none", folder.File("receipt.docx"));
        Assert.Contains("Receipt for New Zealand", read, StringComparison.Ordinal);
        Assert.Contains("NZL/1", read, StringComparison.Ordinal);
        Assert.Contains("NZL/2", read, StringComparison.Ordinal);
        Assert.Contains("Title: Treaty on Testing", read, StringComparison.Ordinal);
        Assert.DoesNotContain("not tabled", read, StringComparison.Ordinal);
        Assert.StartsWith(
            "%PDF",
            System.Text.Encoding.Latin1.GetString(await Written.Bytes("pdf", issue))[..4],
            StringComparison.Ordinal);
    }
}

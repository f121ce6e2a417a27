using System.Text;

namespace ICDD.Drafting.Documents.Tests;

public class TableTests
{
    [Fact]
    public async Task Recommendations_are_written_for_spreadsheets()
    {
        using var hall = await ShortNegotiation.Adopted();
        var folio = PolicyRecommendations.Of(hall.Draft, Hall.Hash, Hall.Now);

        Assert.Equal(
            """
            "No.","Action","Addressee","Time frame","Voluntary","Follows from","Panel","Status","Table"
            "R.1","Publish data sets.","Statistical offices","By 2023","Yes","OP1","1","Adopted","Focus area 1. Data"

            """.ReplaceLineEndings("\r\n"),
            await Csv(hall, folio));
    }

    [Fact]
    public async Task Proposals_are_listed_in_the_order_of_the_text_with_their_outcome()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var folio = ProposalList.Of(hall.Draft, Hall.Hash, Hall.Now);

        Assert.Equal(
        """
        "Proposal","Sponsors","On","Kind","Proposed words","Rationale","Outcome","Table"
        "NZL/1","New Zealand","OP1","MOD","Encourages States to exchange data, in particular","","Accepted","Proposals"
        "NZL/2","New Zealand","OP1","ADD","Invites States to share <b>maps</b>","","Accepted","Proposals"
        "CHL/1","Chile","","SUP","","It was sunny on the second day","Accepted","Proposals"
        "CHL/2","Chile","OP3","MOD","Accepts a binding obligation","","Declined: No consensus","Proposals"
        "CHL/3","Chile, New Zealand","OP3","MOD","Decides to meet again soon","","Withdrawn","Proposals"

        """.ReplaceLineEndings("\r\n"),
            await Csv(hall, folio));
    }

    [Fact]
    public async Task Rivals_name_one_another_in_the_list_of_proposals()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Decides to meet again soon"), ""));
        await hall.Delegate("NZL", new Propose(new Deletion(new("c7"), 1), ""));

        var csv = await Csv(hall, ProposalList.Of(hall.Draft, Hall.Hash, Hall.Now));

        Assert.Contains("\"Open; competes with NZL/1: the whole of paragraph OP3\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"Open; competes with CHL/1: the whole of paragraph OP3\"", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Positions_are_listed_with_whose_they_are_and_without_totals()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate(
            "CHL", new TakePosition(new ThisClause(new("c3")), 1, PositionSignal.Reserve) { Remark = "=pending()" });
        await hall.Delegate("NZL", new Propose(new Modification(new("c7"), 1, "Decides to meet again soon"), ""));
        await hall.Delegate("CHL", new TakePosition(new ThisProposal(new("NZL-1")), 1, PositionSignal.CanLiveWith));

        Assert.Equal(
            """
            "On","Proposal","By","Position","Remark","Given on","To be reconfirmed","Table"
            "OP1","","Chile","Reserve","'=pending()","16 November 2021, 16:00","No","Positions"
            "OP3","NZL/1","Chile","Can live with it","","16 November 2021, 16:00","No","Positions"
            "OP3","NZL/1","New Zealand","Support","","By sponsoring it","No","Positions"

            """.ReplaceLineEndings("\r\n"),
            await Csv(hall, PositionTable.Of(hall.Draft, Hall.Hash, Hall.Now)));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public async Task The_record_of_proceedings_is_a_document_day_by_day(string key)
    {
        using var hall = await ShortNegotiation.Adopted();
        var folio = ProceedingsRecord.Of(
            hall.Draft, Hall.Hash,
            [
                new(1, Hall.Now, "The Chair opened.", ""),
                new(2, Hall.Now.AddHours(9), "New Zealand proposed.", "= for <b>good</b> reasons"),
            ],
            Hall.Now);
        var bytes = await Written.Bytes(key, new Issue(hall.Draft, Hall.Hash, folio));
        var text = key == "docx" ? Written.AllParts(bytes) : Encoding.UTF8.GetString(bytes);

        Assert.Contains("16 November 2021", text, StringComparison.Ordinal);
        Assert.Contains("17 November 2021", text, StringComparison.Ordinal);
        Assert.Contains("01:00", text, StringComparison.Ordinal);
        Assert.Contains("The Chair opened.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", key == "csv" ? "" : text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org\")", "\"'=HYPERLINK(\"\"https://example.org\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("a, b\"c\" = d", "\"a, b\"\"c\"\" = d\"")]
    [InlineData("micro-, small", "\"micro-, small\"")]
    public async Task A_cell_is_never_a_formula(string addressee, string cell)
    {
        using var hall = await Hall.With(
            StyleProfile.Message,
            new ZeroClause(ClauseKind.Recommendation, "Publish")
            {
                Recommendation = new Recommendation { FocusArea = 1, Addressee = addressee },
            });

        Assert.Contains(
            cell, await Csv(hall, PolicyRecommendations.Of(hall.Draft, Hall.Hash, Hall.Now)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_document_of_tables_suits_a_spreadsheet()
    {
        using var hall = await ShortNegotiation.Adopted();

        Assert.DoesNotContain(Exports.For(hall.Adopted().Folio), export => export.Key == "csv");
        Assert.Contains(Exports.For(ProposalList.Of(hall.Draft, Hall.Hash, Hall.Now)), export => export.Key == "csv");
    }

    [Fact]
    public async Task A_list_of_proposals_is_a_valid_Word_file()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var issue = new Issue(hall.Draft, Hall.Hash, ProposalList.Of(hall.Draft, Hall.Hash, Hall.Now));

        Assert.Empty(Validation.Of(
            await Written.Bytes("docx", issue), DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    private static async Task<string> Csv(Hall hall, Folio folio)
    {
        var bytes = await Written.Bytes("csv", new Issue(hall.Draft, Hall.Hash, folio));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]);
    }
}

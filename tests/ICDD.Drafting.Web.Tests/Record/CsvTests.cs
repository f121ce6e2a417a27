using CsCheck;

namespace ICDD.Drafting.Web.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")", "\"'=HYPERLINK(\"\"http://example.org\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("  =1+1", "\"'  =1+1\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1+1", "\"'＝1+1\"")]
    [InlineData("3 = three, \"quoted\"\nand a line", "\"3 = three, \"\"quoted\"\"\nand a line\"")]
    [InlineData("", "\"\"")]
    public void A_cell_is_quoted_and_runs_as_no_formula(string text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Fact]
    public void What_stands_in_a_cell_is_read_back_but_for_the_apostrophe() => Gen.String.Sample(text =>
    {
        var inner = Csv.Cell(text)[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
        Assert.Equal(text, inner == text ? inner : inner[1..]);
        Assert.DoesNotContain(inner.TrimStart().FirstOrDefault(), "=+-@");
    });
}

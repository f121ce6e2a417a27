namespace ICDD.Drafting.Documents.Tests;

/// <summary>Whatever a draft can say of itself, a document has words for.</summary>
public class WordsTests
{
    public static TheoryData<string> Keys =>
    [
        .. Enum.GetNames<ProposalStatus>(),
        .. Enum.GetNames<PositionSignal>(),
        .. Enum.GetNames<ClauseStatus>().Select(name => $"Status{name}"),
        .. Enum.GetNames<StatementKind>().Select(name => $"Statement{name}"),
    ];

    [Theory, MemberData(nameof(Keys))]
    public void There_are_words_for_it(string key) => Assert.NotEmpty(Words.In("en")[key]);
}

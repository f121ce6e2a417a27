using System.Globalization;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// Adopted texts of any length: a preamble, headings, paragraphs with sub-paragraphs, some recommendations.
/// </summary>
internal static class AdoptedTexts
{
    private const string Words =
        "States to exchange, on a voluntary basis and in accordance with their national laws and priorities, "
            + "data and experience on digital diplomacy, and to consider how such an exchange can serve the conduct "
            + "of their relations";

    private static readonly DateTimeOffset Now = new(2021, 11, 16, 8, 0, 0, TimeSpan.Zero);

    public static Issue Of(int clauses)
    {
        var draft = Draft.Empty(new StreamId("benchmark"));
        var seat = new Seat("secretariat", Role.Secretariat);
        foreach (var happened in new Event[]
        {
            new ConferenceConvened(new Conference
            {
                Name = "Conference on Benchmarks",
                ShortName = "CB 2021",
                Venue = "Bali",
                Opens = Now,
                Closes = Now.AddDays(1),
                Zone = "Asia/Makassar",
                Symbol = "CB/2021/L.1",
                AdoptedSymbol = "CB/2021/1",
                Title = "Compact on Benchmarks",
                Profile = StyleProfile.Resolution,
                FocusAreas = [new FocusArea(1, "Data")],
            }),
            new ZeroDraftLaid(Clauses(clauses).ToSequence()),
            new DocumentAdopted("1st plenary meeting"),
        })
            draft = happened.Apply(draft, new Stamp(draft.Version + 1, Now, seat)) with { Version = draft.Version + 1 };
        var hash = new EntryHash(string.Concat(Enumerable.Repeat("0123456789abcdef", 4)));
        return new Issue(draft, hash, AdoptedText.Of(draft, hash)!);
    }

    /// <summary>
    /// In every ten: a heading, two reasons, four paragraphs, two sub-paragraphs and a recommendation.
    /// </summary>
    private static IEnumerable<ZeroClause> Clauses(int count)
    {
        for (var ten = 0; ten < count / 10; ten++)
        {
            var number = ten.ToString(CultureInfo.InvariantCulture);
            yield return new ZeroClause(ClauseKind.Heading, "Part " + number);
            yield return new ZeroClause(ClauseKind.Preambular, $"Recalling decision {number} which asked {Words}");
            yield return new ZeroClause(
                ClauseKind.Preambular, $"Noting with appreciation report {number} which asked {Words}");
            for (var paragraph = 0; paragraph < 3; paragraph++)
                yield return new ZeroClause(ClauseKind.Operative, $"Encourages {Words}");
            yield return new ZeroClause(ClauseKind.Operative, $"Calls upon {Words}")
            {
                Children = [
                    new ZeroClause(ClauseKind.Operative, "On " + Words),
                    new ZeroClause(ClauseKind.Operative, "On " + Words),
                ],
            };
            yield return new ZeroClause(ClauseKind.Recommendation, "Ask " + Words)
            {
                Recommendation = new Recommendation
                {
                    FocusArea = 1,
                    Addressee = "Participating countries",
                    Timeframe = "By 2023",
                },
            };
        }
    }
}

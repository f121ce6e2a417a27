using System.Globalization;
using System.Text.Json;

namespace ICDD.Drafting.Load;

/// <summary>
/// A conference in which two clauses were fought over: the picture of the first's history has two hundred nodes, that
/// of the second ten. Of three proposals on a wording one is accepted and the others stay.
/// </summary>
internal static class CrowdedClause
{
    public const string Document = "crowded";
    private const int Clauses = 60;
    private const int Rivals = 3;

    private static readonly string[] Delegations = ["AUS", "NZL", "FJI", "JPN", "IDN", "THA"];

    private static readonly DateTimeOffset Opened = new(2021, 10, 6, 9, 0, 0, TimeSpan.Zero);

    /// <returns>The folder to give as <c>Drafting:SamplesFolder</c>.</returns>
    public static string Write(string folder, string sample)
    {
        var samples = GeneratedConference.Write(folder, sample, Document, Clauses);
        var turn = 0;
        var given = new Dictionary<string, int>();
        var acts = Fight("c1", nodes: 200).Concat(Fight("c2", nodes: 10)).ToList();
        File.AppendAllLines(Path.Combine(samples, Document, "negotiation.jsonl"), acts);
        return samples;

        IEnumerable<string> Fight(string clause, int nodes)
        {
            for (var (wording, proposals) = (1, 0); wording + proposals < nodes; proposals++)
            {
                var by = Delegations[turn++ % Delegations.Length];
                given[by] = given.GetValueOrDefault(by) + 1;
                var text = $"Wording {turn} of clause {clause}, by which {by} would say what all of them can live with";
                var change = new { kind = "modify", clause, wording, text };
                yield return Line(turn, by, new { kind = "propose", change, rationale = "" });
                if (proposals % Rivals != Rivals - 1 || wording + proposals + 1 >= nodes)
                    continue;
                yield return Line(turn, "chair", new
                {
                    kind = "accept-proposal",
                    proposal = $"{by}-{given[by]}",
                    proposalWording = 1,
                    clauseWording = wording++,
                });
            }
        }
    }

    private static string Line(int minutes, string by, object command) => JsonSerializer.Serialize(new
    {
        at = Opened.AddMinutes(minutes).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        by,
        person = by,
        command,
    });
}

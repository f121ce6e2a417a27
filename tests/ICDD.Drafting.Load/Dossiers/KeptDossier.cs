using System.Globalization;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>
/// What the dossier of the sample takes: seconds by the clock from the question to its first and to its last byte, and
/// of the processor in the server and in what it starts.
/// </summary>
internal sealed record DossierTime(double First, double Whole, double Server, double Started);

/// <summary>A run of <c>dossier</c> as it is kept; the first download compiles the program.</summary>
internal sealed record KeptDossier
{
    public required string Name { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Commit { get; init; }

    public required string Processor { get; init; }

    public required int Cores { get; init; }

    public required double Busy { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    public required IReadOnlyList<DossierTime> Downloads { get; init; }

    public void Keep(string folder) => KeptFiles.Keep(folder, At, Name, this);

    public static string Table(string folder) =>
        KeptFiles.All<KeptDossier>(folder, run => run.At) is { Count: > 0 } runs ? Table(runs) : "";

    public static string Table(IEnumerable<KeptDossier> runs)
    {
        var table = new StringBuilder(
            "| dossier of the sample | site | busy | files | s to first byte | s to last, first time | again "
            + "| processor s in the server, in what it starts |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var run in runs)
        {
            double Again(Func<DossierTime, double> figure) =>
                Percentiles.Median(run.Downloads.Skip(1).Select(figure));
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {run.Name}, {run.At:yyyy-MM-dd} | {run.Commit} | {run.Busy:0} | {run.Files} "
                    + $"| {Again(each => each.First):0.0} | {run.Downloads[0].Whole:0.0} "
                    + $"| {Again(each => each.Whole):0.0} "
                    + $"| {Again(each => each.Server):0.0}, {Again(each => each.Started):0.0} |");
        }

        return table.ToString();
    }
}

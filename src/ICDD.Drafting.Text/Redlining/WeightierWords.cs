namespace ICDD.Drafting;

/// <summary>
/// Where as many words can stay in several ways, the longer words stay: "in" rather than "a", "Parties" rather than
/// "the".
/// </summary>
internal static class WeightierWords
{
    private const int LongRun = 3;
    private const int MostPairs = 4_096;
    private const int OneWord = 1_000;

    public static List<(int Old, int New)> Of(
        int[] old, int[] @new, List<(int Old, int New)> stayed, Vocabulary words)
    {
        var weighed = new List<(int Old, int New)>(stayed.Count);
        var (from, gap) = (0, (Old: 0, New: 0));
        while (from < stayed.Count)
        {
            var run = NextLongRun(stayed, from);
            var end = run < stayed.Count ? stayed[run] : (Old: old.Length, New: @new.Length);
            weighed.AddRange(Best(old, @new, new(gap.Old, end.Old, gap.New, end.New), stayed[from..run], words));
            for (from = run; from < stayed.Count && Continues(stayed, run, from); from++)
                weighed.Add(stayed[from]);
            gap = from > 0 ? (stayed[from - 1].Old + 1, stayed[from - 1].New + 1) : gap;
        }

        return weighed;
    }

    private static int NextLongRun(List<(int Old, int New)> stayed, int from)
    {
        for (int first = from, next; first < stayed.Count; first = next)
        {
            for (next = first + 1; next < stayed.Count && Continues(stayed, first, next); next++)
            {
            }

            if (next - first >= LongRun)
                return first;
        }

        return stayed.Count;
    }

    private static bool Continues(List<(int Old, int New)> stayed, int first, int at) =>
        stayed[at].Old - stayed[first].Old == at - first && stayed[at].New - stayed[first].New == at - first;

    private static List<(int Old, int New)> Best(
        int[] old, int[] @new, WordChange gap, List<(int Old, int New)> stayed, Vocabulary words)
    {
        var (rows, columns) = (gap.OldEnd - gap.OldStart, gap.NewEnd - gap.NewStart);
        if (stayed.Count == 0 || stayed.Count == Math.Min(rows, columns) || (long)rows * columns > MostPairs)
            return stayed;
        var most = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
            for (var column = columns - 1; column >= 0; column--)
                most[row, column] = Math.Max(
                    Math.Max(most[row + 1, column], most[row, column + 1]),
                    old[gap.OldStart + row] == @new[gap.NewStart + column]
                        ? most[row + 1, column + 1] + Weight(words, old[gap.OldStart + row]) : 0);
        return most[0, 0] > stayed.Sum(pair => Weight(words, old[pair.Old])) ? Walked(old, @new, gap, most) : stayed;
    }

    private static List<(int Old, int New)> Walked(int[] old, int[] @new, WordChange gap, int[,] most)
    {
        var pairs = new List<(int Old, int New)>();
        var (row, column) = (0, 0);
        while (most[row, column] > 0)
        {
            if (most[row, column] == most[row + 1, column])
                row++;
            else if (most[row, column] == most[row, column + 1])
                column++;
            else
                pairs.Add((gap.OldStart + row++, gap.NewStart + column++));
        }

        return pairs;
    }

    private static int Weight(Vocabulary words, int id) => OneWord + Math.Min(words[id].Length, 20);
}

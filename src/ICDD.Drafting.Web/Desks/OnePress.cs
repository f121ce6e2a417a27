namespace ICDD.Drafting.Web;

/// <summary>
/// The commands that one press makes, in order, up to the first after which the others are not sent. For the pace of
/// the person they are one act, so whoever gathers them keeps their number within reason.
/// </summary>
internal static class OnePress
{
    /// <param name="first">Sends a command at the person's pace.</param>
    /// <param name="next">Sends a command with the seat looked up anew.</param>
    public static async Task<IReadOnlyList<Outcome>> Run<TCommand>(
        IEnumerable<TCommand> commands, Func<TCommand, Task<Outcome>> first, Func<TCommand, Task<Outcome>> next,
        Func<Outcome, bool> ends)
    {
        var outcomes = new List<Outcome>();
        foreach (var command in commands)
        {
            outcomes.Add(await (outcomes.Count == 0 ? first : next)(command).ConfigureAwait(true));
            if (ends(outcomes[^1]))
                break;
        }

        return outcomes;
    }
}

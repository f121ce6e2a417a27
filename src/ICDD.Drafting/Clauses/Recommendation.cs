namespace ICDD.Drafting;

/// <summary>
/// What a policy recommendation says besides its action, which is the clause's text: where possible the actors and the
/// time frame are named, and it follows from conclusions in the text.
/// </summary>
public sealed record Recommendation
{
    public required int FocusArea { get; init; }

    public int? Panel { get; init; }

    public required string Addressee { get; init; }

    public string Timeframe { get; init; } = "";

    public bool Voluntary { get; init; } = true;

    public Sequence<ClauseId> Follows { get; init; }

    /// <summary>
    /// This one with what somebody asked for, fact by fact; none where a fact that is asked for has changed since.
    /// </summary>
    public Recommendation? With(Recommendation before, Recommendation asked)
    {
        var isBroken = false;
        var brought = this with
        {
            FocusArea = Fact(before.FocusArea, asked.FocusArea, FocusArea),
            Panel = Fact(before.Panel, asked.Panel, Panel),
            Addressee = Fact(before.Addressee, asked.Addressee, Addressee),
            Timeframe = Fact(before.Timeframe, asked.Timeframe, Timeframe),
            Voluntary = Fact(before.Voluntary, asked.Voluntary, Voluntary),
            Follows = Fact(before.Follows, asked.Follows, Follows),
        };
        return isBroken ? null : brought;

        T Fact<T>(T then, T wanted, T now)
        {
            var equal = EqualityComparer<T>.Default;
            isBroken |= !equal.Equals(wanted, then) && !equal.Equals(now, then) && !equal.Equals(now, wanted);
            return equal.Equals(wanted, then) ? now : wanted;
        }
    }
}

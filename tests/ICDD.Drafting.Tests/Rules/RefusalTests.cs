namespace ICDD.Drafting.Tests;

public class RefusalTests
{
    public static TheoryData<string> Rows => [.. RefusalCases.All.Select(row => row.Because)];

    [Theory, MemberData(nameof(Rows))]
    public void Is_refused(string because)
    {
        var row = RefusalCases.All.Single(each => each.Because == because);

        row.Scene.When(row.Seat, row.Command).ThenRefused(row.Refusal);
    }

    public static TheoryData<string> RowsOfBriefs => [.. BriefRefusalCases.All.Select(row => row.Because)];

    [Theory, MemberData(nameof(RowsOfBriefs))]
    public void Is_refused_in_a_brief(string because)
    {
        var row = BriefRefusalCases.All.Single(each => each.Because == because);

        row.Scene.When(row.Seat, row.Command).ThenRefused(row.Refusal);
    }

    /// <summary>All but the rooms' own, which are given before any rule is asked.</summary>
    [Fact]
    public void Every_refusal_is_reached_by_a_row()
    {
        var reached = RefusalCases.All.Select(row => row.Refusal)
            .Concat(BriefRefusalCases.All.Select(row => row.Refusal)).Select(refusal => refusal.GetType())
            .Concat([
                typeof(CommandIdIsTaken),
                typeof(RecordingStandsStill),
                typeof(BriefAwaitsConfirmation),
                typeof(GroupAwaitsConfirmation),
            ]).ToHashSet();

        var missing = RefusalKinds.All().Where(type => !reached.Contains(type))
            .Select(type => type.Name);

        Assert.Empty(missing);
    }
}

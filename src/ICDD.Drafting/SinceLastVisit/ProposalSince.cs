namespace ICDD.Drafting;

/// <summary>The turn that a proposal took, the gravest where there were several.</summary>
public enum ProposalTurn
{
    Tabled,

    /// <summary>It ended; how, its status says.</summary>
    Closed,

    /// <summary>It had ended, and is open again.</summary>
    Maintained,
    Reworded,
    Confirmed,

    /// <summary>Its sponsor found it well reflected.</summary>
    Answered,

    /// <summary>Others joined it, or left it.</summary>
    Joined,
}

public sealed record ProposalSince(Proposal Proposal, ProposalTurn Turn)
{
    /// <summary>Null where it is as it was.</summary>
    public static ProposalSince? Of(Proposal? before, Proposal now) =>
        TurnOf(before, now) is { } turn ? new ProposalSince(now, turn) : null;

    private static ProposalTurn? TurnOf(Proposal? before, Proposal now) =>
        before is null ? ProposalTurn.Tabled
        : before.IsOpen != now.IsOpen ? now.IsOpen ? ProposalTurn.Maintained : ProposalTurn.Closed
        : before.Wordings.Count != now.Wordings.Count ? ProposalTurn.Reworded
        : before.AwaitsConfirmation != now.AwaitsConfirmation ? ProposalTurn.Confirmed
        : before.Status != now.Status ? ProposalTurn.Closed
        : !before.Reflections.SequenceEqual(now.Reflections) ? ProposalTurn.Answered
        : !before.CoSponsors.SequenceEqual(now.CoSponsors) ? ProposalTurn.Joined
        : null;
}

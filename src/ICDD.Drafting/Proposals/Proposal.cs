using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>One wording of a proposal, numbered from 1; the sponsor may replace it, the older ones are kept.</summary>
public sealed record ProposalWording(int Number, Change Change, string Rationale, Stamp Stamp)
{
    public WordingCause Cause { get; init; }

    /// <summary>The amendment of another delegation that brought its words in.</summary>
    public ProposalId? Amendment { get; init; }

    /// <summary>How the sponsor consented, where the secretariat acted for it.</summary>
    public string Consent { get; init; } = "";
}

/// <summary>Why a proposal got the wording.</summary>
public enum WordingCause
{
    /// <summary>The sponsor's own act.</summary>
    Own,

    /// <summary>The clause was cut, consolidated or made, and the proposal went where its words went.</summary>
    Followed,

    /// <summary>The sponsor said, or consented, where it belongs.</summary>
    Placed,

    /// <summary>The same substance, confirmed against newer words.</summary>
    Confirmed,

    /// <summary>The sponsor maintains it against the chair's text that reflects it.</summary>
    Maintained,

    /// <summary>With a friendly amendment in it.</summary>
    Amended,
}

/// <summary>How a proposal ended: the ruling or the sponsor's act, with the reason given.</summary>
public sealed record ProposalClosing(Stamp Stamp, string Reason);

/// <summary>A delegation's tabled change to the text.</summary>
public sealed record Proposal
{
    public required ProposalId Id { get; init; }

    public required DelegationCode Sponsor { get; init; }

    /// <summary>The group for which the sponsor tabled it.</summary>
    public GroupCode? OnBehalfOf { get; init; }

    /// <summary>Every signal ever given on it, oldest first.</summary>
    public ImmutableList<PositionEntry> Positions { get; init; } = [];

    /// <summary>The clause under which it is shown.</summary>
    public required ClauseId On { get; init; }

    public required ImmutableList<ProposalWording> Wordings { get; init; }

    public ImmutableList<DelegationCode> CoSponsors { get; init; } = [];

    public ProposalStatus Status { get; init; }

    /// <summary>Read from the floor by the secretariat; the sponsor has yet to confirm it.</summary>
    public bool AwaitsConfirmation { get; init; }

    public ProposalClosing? Closing { get; init; }

    /// <summary>The first clause that accepting it made.</summary>
    public ClauseId? Made { get; init; }

    /// <summary>The texts of the chair in which it was reflected, with the sponsor's answers.</summary>
    public ImmutableList<Reflected> Reflections { get; init; } = [];

    /// <summary>The withdrawn, or orphaned, proposal that this one presents again.</summary>
    public ProposalId? TakenFrom { get; init; }

    /// <summary>Whose it is: the sponsor's, or the group's for which it spoke.</summary>
    [JsonIgnore]
    public Voice By => new(Sponsor, OnBehalfOf);

    [JsonIgnore]
    public ProposalWording Wording => Wordings[^1];

    [JsonIgnore]
    public Change Change => Wording.Change;

    [JsonIgnore]
    public bool IsOpen => Status == ProposalStatus.Open;

    /// <summary>All clauses that accepting it made.</summary>
    public IEnumerable<ClauseId> MadeClauses() =>
        Made is { } first ? Enumerable.Range(0, Math.Max(1, Change.Makes())).Select(first.Later) : [];

    /// <summary>The proposal whose words it would change.</summary>
    [JsonIgnore]
    public ProposalId? Amends => (Change as Amendment)?.Proposal;

    public IEnumerable<DelegationCode> Supporters() => CoSponsors.Prepend(Sponsor);

    public Proposal Reflect(ClauseId clause, int wording, Stamp stamp) =>
        Close(ProposalStatus.Reflected, stamp) with
        {
            Reflections = Reflections.Add(new Reflected(clause, wording, stamp)),
        };

    /// <summary>The same proposal in a further wording, which may speak of another clause.</summary>
    public Proposal Reword(Change change, Stamp stamp, WordingCause cause) => this with
    {
        Wordings = Wordings.Add(
            new ProposalWording(Wordings.Count + 1, change, Wording.Rationale, stamp) { Cause = cause }),
        AwaitsConfirmation = false,
    };

    /// <summary>How the sponsor consented to the newest wording.</summary>
    public Proposal Consented(string how) =>
        this with { Wordings = Wordings.SetItem(Wordings.Count - 1, Wording with { Consent = how }) };

    public Proposal Close(ProposalStatus status, Stamp stamp, string reason = "") =>
        this with { Status = status, Closing = new ProposalClosing(stamp, reason), AwaitsConfirmation = false };
}

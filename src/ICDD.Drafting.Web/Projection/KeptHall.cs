namespace ICDD.Drafting.Web;

/// <summary>
/// What the screen of the hall was left at: state of the moment, outside the record, that a restart does not change.
/// </summary>
public sealed record KeptHall
{
    public static KeptHall Empty { get; } = new();

    public ClauseId? Clause { get; init; }

    public ProjectedAs As { get; init; }

    public ProposalId? Proposal { get; init; }

    public int Page { get; init; }

    public int Size { get; init; }

    /// <summary>The version of the draft at which the picture is held; none where it follows.</summary>
    public long? HeldVersion { get; init; }

    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>The link that opens the screen without a sign-in; none where there is none.</summary>
    public HallLink? Link { get; init; }

    public SpeakersList Speakers { get; init; } = SpeakersList.Empty;

    public HallBeside Beside { get; init; } = HallBeside.Nothing;

    /// <summary>Whether it is kept from everybody which delegations are here.</summary>
    public bool HidesPresence { get; init; }

    public Projected Shown => new(Clause, As) { Proposal = Proposal, Page = Page, Size = Size };

    public KeptHall With(Projected shown) => this with
    {
        Clause = shown.Clause,
        As = shown.As,
        Proposal = shown.Proposal,
        Page = shown.Page,
        Size = shown.Size,
        HeldVersion = shown.Held?.Draft.Version,
        HeldAt = shown.Held?.At,
    };
}

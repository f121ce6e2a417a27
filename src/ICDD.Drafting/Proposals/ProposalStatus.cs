namespace ICDD.Drafting;

/// <summary>
/// What became of a proposal; how it stands against the text is computed beside it (<see cref="Standing"/>).
/// </summary>
public enum ProposalStatus
{
    Open,
    Withdrawn,
    Accepted,

    /// <summary>Its substance is in the chair's own wording.</summary>
    Reflected,
    Declined,

    /// <summary>Read from the floor in a delegation's name, which that delegation did not confirm.</summary>
    Disowned,

    /// <summary>A friendly amendment: the sponsor took its words into its own proposal.</summary>
    TakenIn,

    /// <summary>Read from the floor and not confirmed; the secretariat took its own entry back.</summary>
    Retracted,

    /// <summary>Its sponsor left, and another delegation presents it as its own.</summary>
    TakenOver,
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>What an editorial change may touch; anything else alters the meaning and goes back.</summary>
public enum EditorialKind { Punctuation, Numbering, CrossReference, Name }

public enum EditorialStatus
{
    Standing,
    Challenged,
    Upheld,
    Dismissed,
    FellWithAnother,

    /// <summary>It waits for the chair, and is in no text before the chair has consented.</summary>
    AwaitsConsent,

    /// <summary>The chair did not consent.</summary>
    Refused,
}

/// <summary>A delegation doubts that a change is editorial; the chair rules.</summary>
public sealed record Challenge(DelegationCode Delegation, string Reason, Stamp Stamp);

/// <summary>
/// A change that the secretariat made to the words of an adopted clause, as they were issued until then.
/// </summary>
public sealed record EditorialChange(
    int Number, ClauseId Clause, EditorialKind Kind, string Before, string After, Stamp Stamp)
{
    /// <summary>Any delegation may challenge a change for so long.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(72);

    public EditorialStatus Status { get; init; }

    public ImmutableList<Challenge> Challenges { get; init; } = [];

    /// <summary>The chair's ruling on the challenge.</summary>
    public Stamp? Ruled { get; init; }

    public string Ruling { get; init; } = "";

    /// <summary>It looks like a name and is on no list.</summary>
    public bool IsOnNoList { get; init; }

    /// <summary>The corrigendum, as drawn up, of which it is part; none before the certification.</summary>
    public int? Corrigendum { get; init; }

    /// <summary>The chair's consent, where it needed one.</summary>
    public Stamp? Consented { get; init; }

    /// <summary>The window opens for all when the change holds.</summary>
    [JsonIgnore]
    public DateTimeOffset ChallengeableUntil => (Consented ?? Stamp).At + Window;

    /// <summary>
    /// Whether any delegation can still say that it is not editorial, also after a challenge was dismissed.
    /// </summary>
    [JsonIgnore]
    public bool IsChallengeable =>
        Status is EditorialStatus.Standing or EditorialStatus.Challenged or EditorialStatus.Dismissed;

    /// <summary>Whether it holds.</summary>
    [JsonIgnore]
    public bool IsIssued =>
        Status is EditorialStatus.Standing or EditorialStatus.Challenged or EditorialStatus.Dismissed;

    /// <summary>Nobody can do or has to do anything about it any more.</summary>
    public bool IsSettled(DateTimeOffset now) => Status switch
    {
        EditorialStatus.Standing or EditorialStatus.Dismissed => now > ChallengeableUntil,
        EditorialStatus.Challenged or EditorialStatus.AwaitsConsent => false,
        _ => true,
    };
}

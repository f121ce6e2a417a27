using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>The smallest unit that is agreed: a stable id, a kind, and all its wordings; the last one stands.</summary>
public sealed record Clause
{
    public required ClauseId Id { get; init; }

    public required ClauseKind Kind { get; init; }

    public required ImmutableList<Wording> Wordings { get; init; }

    public Recommendation? Recommendation { get; init; }

    public ClauseStatus Status { get; init; }

    /// <summary>The chair's rulings and the requests to reopen, oldest first.</summary>
    public ImmutableList<Ruling> Rulings { get; init; } = [];

    /// <summary>Everything ever proposed on this clause, in the order of tabling.</summary>
    public ImmutableList<ProposalId> Proposals { get; init; } = [];

    /// <summary>Every signal ever given on this clause's words, oldest first.</summary>
    public ImmutableList<PositionEntry> Positions { get; init; } = [];

    /// <summary>What was proposed on this clause and then followed its words to another one.</summary>
    public ImmutableList<ProposalId> Left { get; init; } = [];

    /// <summary>The drafting group that has the clause in hand.</summary>
    public DraftingGroupCode? Group { get; init; }

    /// <summary>The package that is not closed yet, on which any agreement to this clause depends.</summary>
    public PackageCode? Condition { get; init; }

    /// <summary>Threads on this clause and on its proposals.</summary>
    public ImmutableList<CommentId> Threads { get; init; } = [];

    [JsonIgnore]
    public Wording Wording => Wordings[^1];

    [JsonIgnore]
    public string Text => Wording.Text;

    [JsonIgnore]
    public bool Stands => Status != ClauseStatus.Deleted;

    [JsonIgnore]
    public bool IsOpen => Status == ClauseStatus.Open;

    /// <summary>
    /// The last agreement of a reopened clause: what stands by default and returns if nothing else is agreed.
    /// </summary>
    [JsonIgnore]
    public Ruling? Default => Status is ClauseStatus.Agreed or ClauseStatus.AgreedAdReferendum or ClauseStatus.Deleted
        ? null
        : Rulings.FindLast(Agreements.Is);

    public string? TextAt(int wording) =>
        wording >= 1 && wording <= Wordings.Count ? Wordings[wording - 1].Text : null;

    public Clause Ruled(ClauseStatus status, RulingKind kind, string reason, Stamp stamp) =>
        this with { Status = status, Rulings = Rulings.Add(new Ruling(kind, Wording.Number, reason, stamp)) };

    public Clause Reword(string text, Stamp stamp, Sequence<ProposalId> from) =>
        this with { Wordings = Wordings.Add(new Wording(Wordings.Count + 1, text, stamp, from)) };

    public Clause Delete(Stamp stamp, Sequence<ProposalId> from) =>
        Reword("", stamp, from) with { Status = ClauseStatus.Deleted };
}

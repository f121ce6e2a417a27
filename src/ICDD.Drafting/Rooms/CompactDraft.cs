using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>
/// A draft as it is read fastest: what a long negotiation has thousands of, compactly, and everything else as JSON.
/// What is not known to the compact form is JSON too, so that a new field needs nothing here.
/// </summary>
internal static class CompactDraft
{
    public static void Write(CompactWriter to, Draft draft)
    {
        to.Json(draft with
        {
            Clauses = ImmutableDictionary<ClauseId, Clause>.Empty,
            Proposals = ImmutableDictionary<ProposalId, Proposal>.Empty,
            Threads = ImmutableDictionary<CommentId, CommentThread>.Empty,
        });
        to.Many(draft.Clauses, pair => Write(to, pair.Value));
        to.Many(draft.Proposals, pair => CompactProposal.Write(to, pair.Value));
        to.Many(draft.Threads, pair => CompactTalk.Write(to, pair.Value));
    }

    public static Draft Read(CompactReader from)
    {
        var draft = from.Json<Draft>();
        return draft with
        {
            Clauses = Many(from, ReadClause, clause => clause.Id),
            Proposals = Many(from, CompactProposal.Read, proposal => proposal.Id),
            Threads = Many(from, CompactTalk.Read, thread => thread.Id),
        };
    }

    private static ImmutableDictionary<TId, T> Many<TId, T>(
        CompactReader from, Func<CompactReader, T> read, Func<T, TId> id) where TId : notnull
    {
        var items = ImmutableDictionary.CreateBuilder<TId, T>();
        for (var count = from.Count(); count > 0; count--)
        {
            var item = read(from);
            items[id(item)] = item;
        }

        return items.ToImmutable();
    }

    private static Clause WithoutLists(Clause clause) =>
        clause with { Proposals = [], Positions = [], Left = [], Threads = [] };

    private static void Write(CompactWriter to, Clause clause)
    {
        to.Json(WithoutLists(clause));
        to.Many(clause.Proposals, to.Id);
        to.Many(clause.Positions, position => CompactTalk.Write(to, position));
        to.Many(clause.Left, to.Id);
        to.Many(clause.Threads, to.Id);
    }

    private static Clause ReadClause(CompactReader from) => from.Json<Clause>() with
    {
        Proposals = from.Many(static from => from.Id<ProposalId>()),
        Positions = from.Many(CompactTalk.ReadPosition),
        Left = from.Many(static from => from.Id<ProposalId>()),
        Threads = from.Many(static from => from.Id<CommentId>()),
    };
}

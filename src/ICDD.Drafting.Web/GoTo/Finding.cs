using System.Text;

namespace ICDD.Drafting.Web;

/// <summary>
/// What a person means who types <c>24 bis</c>, <c>R.3</c>, <c>AUS/4</c> or any words. Reads what all in the room read,
/// and nothing else.
/// </summary>
public static class Finding
{
    /// <summary>
    /// What bears this number or symbol: a proposal, the clause that has it today, else the clauses that had it in a
    /// text that was issued, the newest first.
    /// </summary>
    public static IReadOnlyList<Found> Named(Draft draft, string typed)
    {
        var name = Plain(typed);
        if (name.Length == 0)
            return [];
        if (draft.Proposals.Values.FirstOrDefault(each => Plain(each.Id.Symbol) == name) is { } proposal)
            return [Of(proposal)];
        var today = draft.Outline.InOrder().Where(id => IsCalled(draft.NumberOf(id), name))
            .Select(id => Of(draft.Clauses[id])).ToList();
        return today.Count > 0 ? today : OnceNumbered(draft, name);
    }

    /// <summary>The text, the proposals and the comments that have these words, in the order of the text.</summary>
    public static IEnumerable<Found> Having(Draft draft, string words)
    {
        var wanted = words.Trim();
        return wanted.Length == 0
            ? []
            : draft.Outline.InOrder().Select(id => draft.Clauses[id]).SelectMany(clause => At(draft, clause))
                .Where(found => found.Text.Has(wanted));
    }

    private static IEnumerable<Found> At(Draft draft, Clause clause) =>
    [
        Of(clause),
        .. draft.ProposalsOn(clause).Select(Of),
        .. clause.Threads.Select(id => draft.Threads[id]).SelectMany(thread => thread.Comments.Select(
            comment => new Found(clause.Id, comment.Text) { Thread = thread.Id, Proposal = thread.OnProposal })),
    ];

    private static Found Of(Clause clause) =>
        new(clause.Id, clause.Stands ? clause.Text : clause.Wordings.Last(wording => wording.Text.Length > 0).Text);

    private static Found Of(Proposal proposal) =>
        new(proposal.On, Amendment.WordsOf(proposal.Change) ?? "") { Proposal = proposal.Id };

    private static List<Found> OnceNumbered(Draft draft, string name)
    {
        var profile = draft.Conference?.Profile ?? default;
        return
        [
            .. draft.Revisions.Reverse()
                .SelectMany(revision => revision.Outline.InOrder()
                    .Select(id => (Clause: id, Old: Numbering.Of(revision.Outline, profile)[id].Reference)))
                .Where(each => IsCalled(each.Old, name) && draft.Clauses.ContainsKey(each.Clause))
                .DistinctBy(each => each.Clause)
                .Select(each => Of(draft.Clauses[each.Clause]) with { OldNumber = each.Old }),
        ];
    }

    /// <summary>As it is printed, or as it is said: <c>OP3 (a)</c> is also <c>3 a</c>.</summary>
    private static bool IsCalled(string number, string name) => number.Length > 0 && Plain(number) is var plain
        && (plain == name || (plain.StartsWith("OP ", StringComparison.Ordinal) && plain[3..] == name));

    /// <summary>
    /// Letters and digits in runs, parted by one blank, so that <c>24-bis</c>, <c>24 bis.</c> and <c>24BIS</c> are one
    /// and <c>1.1</c> is not <c>11</c>.
    /// </summary>
    private static string Plain(string typed)
    {
        var plain = new StringBuilder();
        var (last, parted) = ('\0', false);
        foreach (var sign in typed)
        {
            if (!char.IsLetterOrDigit(sign))
            {
                parted = true;
                continue;
            }

            if (plain.Length > 0 && (parted || char.IsDigit(last) != char.IsDigit(sign)))
                plain.Append(' ');
            plain.Append(char.ToUpperInvariant(sign));
            (last, parted) = (sign, false);
        }

        return plain.ToString();
    }
}

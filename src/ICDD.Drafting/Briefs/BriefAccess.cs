using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>Somebody of the delegation opened the brief.</summary>
public sealed record BriefOpening(string Account, string Person, DateTimeOffset At, CommandId Command);

/// <summary>A colleague vouched that the account, as it was then given, is the person's own.</summary>
public sealed record Vouching(AccessGrant Grant, ActingAccount By);

/// <summary>
/// Who may open a brief. Whoever keeps accounts can make one, or give one another password, and sign in with it: so an
/// account that was given opens the words of others only where their author, or somebody whom the author could know for
/// as long, vouches for it, or a day after the author could see that it was given.
/// </summary>
public sealed record BriefAccess
{
    public static readonly TimeSpan Notice = TimeSpan.FromHours(24);

    public static BriefAccess None { get; } = new();

    /// <summary>In order, the newest last.</summary>
    public ImmutableList<BriefOpening> Openings { get; init; } = [];

    public ImmutableDictionary<string, DateTimeOffset> FirstOpened { get; init; } =
        ImmutableDictionary<string, DateTimeOffset>.Empty;

    /// <summary>Since when each account has words in it; under no name what was written before accounts were.</summary>
    public ImmutableDictionary<string, DateTimeOffset> FirstWrote { get; init; } =
        ImmutableDictionary<string, DateTimeOffset>.Empty;

    public ImmutableList<Vouching> Vouchings { get; init; } = [];

    /// <summary>The grants that a colleague does not know of.</summary>
    public ImmutableHashSet<string> Denied { get; init; } = [];

    /// <summary>
    /// The delegations that came into the group later and that a member of before vouched for, by when they came.
    /// </summary>
    public ImmutableHashSet<(DelegationCode Delegation, DateTimeOffset Since)> Admissions { get; init; } = [];

    /// <summary>With what an entry says of it.</summary>
    public BriefAccess With(BriefEntry entry) => entry.Event switch
    {
        BriefOpened when entry.Account is { } account => this with
        {
            Openings = Openings.Add(new BriefOpening(account, entry.By.Person, entry.At, entry.Command)),
            FirstOpened = FirstOpened.ContainsKey(account) ? FirstOpened : FirstOpened.Add(account, entry.At),
        },
        AccessConfirmed confirmed => this with
        {
            Vouchings = Vouchings.Add(
                new Vouching(confirmed.Grant, new ActingAccount(entry.Account ?? "", confirmed.By))),
            Denied = Denied.Remove(confirmed.Grant.Id),
        },
        AccessDenied denied => this with { Denied = Denied.Add(denied.Grant.Id) },
        AdmissionConfirmed admitted => this with { Admissions = Admissions.Add((admitted.Delegation, admitted.Since)) },
        BriefOpened => this,
        _ when FirstWrote.ContainsKey(entry.Account ?? "") => this,
        _ => this with { FirstWrote = FirstWrote.Add(entry.Account ?? "", entry.At) },
    };

    /// <summary>When it opens to an account; the past where it is open.</summary>
    /// <param name="written">Who has words in the brief that is to be opened: this one, or one of a group.</param>
    public DateTimeOffset OpensAt(ActingAccount account, BriefAccess written) =>
        account.Grant is null || written.FirstWrote.IsEmpty
        ? DateTimeOffset.MinValue
        : written.FirstWrote.Max(author => OpensAt(account, author.Key, author.Value, []));

    public bool Admits(DelegationCode delegation, DateTimeOffset since) => Admissions.Contains((delegation, since));

    /// <summary>
    /// Whether a delegation came into the group after something was written here, and nobody vouched for it since.
    /// </summary>
    public bool IsShutTo(GroupAdmission admission) =>
        !Admits(admission.Delegation, admission.At) && FirstWrote.Values.Any(wrote => wrote <= admission.At);

    public bool IsVouchedFor(AccessGrant grant) => Vouchings.Exists(each => each.Grant == grant);

    /// <summary>What a member said of an access: never, or at once; null where nobody said anything.</summary>
    public DateTimeOffset? RuledOn(AccessGrant grant) =>
        Denied.Contains(grant.Id) ? DateTimeOffset.MaxValue
        : IsVouchedFor(grant) ? DateTimeOffset.MinValue
        : null;

    private DateTimeOffset OpensAt(
        ActingAccount account, string author, DateTimeOffset wrote, ImmutableHashSet<string> asked)
    {
        if (account.Grant is not { } grant || (account.Id == author && wrote > grant.At))
            return DateTimeOffset.MinValue;
        var seen = author != account.Id && FirstOpened.TryGetValue(author, out var opened) && opened > grant.At
            ? opened
            : grant.At;
        var earliest = Denied.Contains(grant.Id) ? DateTimeOffset.MaxValue : seen + Notice;
        foreach (var (_, by) in Vouchings.Where(each => each.Grant == grant && !asked.Contains(each.By.Id)))
        {
            var vouched = by.Id == author ? DateTimeOffset.MinValue : OpensAt(by, author, wrote, asked.Add(account.Id));
            earliest = vouched < earliest ? vouched : earliest;
        }

        return earliest;
    }
}

using System.Reflection;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Turns steps into commands that are mostly possible, and sometimes anything at all.</summary>
public static partial class Acts
{
    private static readonly Seat[] Seats =
    [
        Australia, Japan, Indonesia, Chair, Secretariat, Observer,
        Seat.Of(new("FRA"), "stranger"), new("nobody", Role.Delegate),
    ];

    private static readonly string[] BadWords =
        ["", " \n ", "\u202Eevil", "\uD800", "a\u200Bb", new('x', 20_001), "\0", "a" + new string('\u0301', 40)];

    private static readonly string[] OtherWords =
    [
        "We welcome <script>alert(1)</script> & [square] brackets", "Nous rappelons l\u2019accord de Pe\u0301kin",
        "\u0646\u062D\u0646 \u0646\u062A\u0639\u0627\u0648\u0646", "我们决定合作", "We decide", "=HYPERLINK(\"x\")",
    ];

    private static readonly GroupCode[] GroupCodes = [new("PAC"), new("G77"), new("AUS"), new("pac"), default];

    /// <summary>Acts by how often they come; the talk of a conference is mostly proposals and rulings.</summary>
    private static readonly PossibleAct[] Table =
    [
        .. typeof(Acts).GetProperties(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(part => part.PropertyType == typeof(PossibleAct[]))
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .SelectMany(part => (PossibleAct[])part.GetValue(null)!),
    ];

    private static readonly int Weights = Table.Sum(row => row.Weight);

    public static IEnumerable<Type> CommandTypes =>
        Table.Select(row => row.Make(Draft.Empty(Hall.Stream), new(0, 0, 0, 0, 0)).GetType()).Distinct();

    public static (Seat Seat, Command Command) Of(Draft draft, Step step)
    {
        var left = step.Act % Weights;
        var command = Table.First(row => (left -= row.Weight) < 0).Make(draft, step);
        return (SeatFor(draft, command, step), command);
    }

    /// <summary>Mostly who may give it, and for an own proposal mostly its sponsor.</summary>
    private static Seat SeatFor(Draft draft, Command command, Step step)
    {
        if (step.Who % 6 == 5)
            return Seats[step.Who % Seats.Length];
        var sponsor = command switch
        {
            WithdrawProposal own => draft.Find(own.Proposal)?.Sponsor,
            ReplaceProposal own => draft.Find(own.Proposal)?.Sponsor,
            ConfirmFloorProposal own => draft.Find(own.Proposal)?.Sponsor,
            DisownFloorProposal own => draft.Find(own.Proposal)?.Sponsor,
            Propose own => SpeakerOf(draft, own.OnBehalfOf),
            TakePosition own => SpeakerOf(draft, own.OnBehalfOf),
            ReconfirmPosition own => SpeakerOf(draft, own.OnBehalfOf) ?? HolderOn(draft, own.On),
            WithdrawPosition own => SpeakerOf(draft, own.OnBehalfOf) ?? HolderOn(draft, own.On),
            ReturnToGroup own => LeaverOf(draft, own.To),
            ConfirmProposal own when own.Consent == "" => draft.Find(own.Proposal)?.Sponsor,
            PlaceProposal own when own.Consent == "" => draft.Find(own.Proposal)?.Sponsor,
            AcceptReflection own => draft.Find(own.Proposal)?.Sponsor,
            MaintainProposal own => draft.Find(own.Proposal)?.Sponsor,
            AcceptAmendment own =>
                draft.Find(own.Amendment)?.Change is Amendment to ? draft.Find(to.Proposal)?.Sponsor : null,
            DeclineAmendment own =>
                draft.Find(own.Amendment)?.Change is Amendment to ? draft.Find(to.Proposal)?.Sponsor : null,
            TakeBack own => Reversibles.Find(draft, own.Act) switch
            {
                { Kind: ReversibleKind.Withdrawal, Proposal: { } withdrawn } => draft.Find(withdrawn)?.Sponsor,
                { Silence: { } silence } act => draft.Find(silence)?.Breaks[act.Number - 1].Delegation,
                _ => null,
            },
            LeaveCoSponsors own => draft.Find(own.Proposal)?.CoSponsors.FirstOrDefault(),
            ReturnAgreedInGroup own => draft.Find(own.Group)?.Facilitator,
            ReturnOpen own => draft.Find(own.Group)?.Facilitator,
            _ => null,
        };
        if (sponsor is { Value: not null } code)
            return Seat.Of(code, "anybody");
        var roles = command.GetType().GetCustomAttribute<GivenByAttribute>()!.Roles;
        var possible = Seats.Take(6).Where(seat => roles.Contains(seat.Role)).ToList();
        return possible[step.Who % possible.Count];
    }
}

/// <summary>One kind of act, and how often it comes.</summary>
internal sealed record PossibleAct(int Weight, Func<Draft, Step, Command> Make);

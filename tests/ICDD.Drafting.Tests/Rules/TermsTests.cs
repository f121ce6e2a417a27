using System.Reflection;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Tests;

/// <summary>Who may give which command, and when.</summary>
public class TermsTests
{
    private static readonly Seat[] Seats = [Hall.Australia, Hall.Chair, Hall.Secretariat, Hall.Observer];

    public static TheoryData<int> Commands => [.. Enumerable.Range(0, Samples.Commands.Count)];

    [Theory, MemberData(nameof(Commands))]
    public void A_command_is_taken_from_its_parts_at_its_stages_only(int at)
    {
        var command = Samples.Commands[at];
        foreach (var seat in Seats)
            foreach (var stage in Enum.GetValues<Stage>())
                Check(command, seat, Given.At(stage));
    }

    private static void Check(Command command, Seat seat, Scene scene)
    {
        var decision = scene.When(seat, command).Decision;
        var (by, during) = TermsOf(command.GetType());
        if (!by.Contains(seat.Role))
            Assert.Equal(new NotYourPart(seat.Role), decision.Refusal);
        else if (!during.Contains(scene.Draft.Stage))
            Assert.Equal(new NotAtThisStage(scene.Draft.Stage), decision.Refusal);
        else
            Assert.False(decision.Refusal is NotYourPart or NotAtThisStage, $"{command}: {decision.Refusal}");
    }

    /// <summary>A change here is a change of the rules of procedure.</summary>
    [Fact]
    public void The_parts_and_stages_are_these() => Assert.Equal(
        """
        accept-addition-reworded | Chair | Negotiation
        accept-amendment | Delegate | Negotiation
        accept-late-break | Chair | Negotiation
        accept-late-statement | Secretariat | Adopted
        accept-proposal | Chair | Negotiation
        accept-reflection | Delegate | Negotiation
        accept-reworded | Chair | Negotiation
        admit-delegation | Secretariat | ZeroDraft Negotiation
        adopt-by-consensus | Chair | Negotiation
        agree-ad-referendum | Chair | Negotiation
        agree-clause | Chair | Negotiation
        amend-group | Secretariat | ZeroDraft Negotiation
        ask-to-reopen | Delegate | Negotiation
        break-silence | Delegate | Negotiation
        cancel-silence | Chair | Negotiation
        certify-text | Chair | Adopted
        challenge-editorial-change | Delegate | Adopted
        change-editorially | Secretariat | Adopted
        close-package | Chair | Negotiation
        co-sponsor | Delegate | Negotiation
        comment-on-clause | Delegate Chair Secretariat Observer | Negotiation
        comment-on-proposal | Delegate Chair Secretariat Observer | Negotiation
        confirm-floor-proposal | Delegate | Negotiation
        confirm-proposal | Delegate Secretariat | Negotiation
        consent-to-editorial-change | Chair | Adopted
        convene-conference | Secretariat | Convening
        decline-amendment | Delegate | Negotiation
        decline-late-break | Chair | Negotiation
        decline-proposal | Chair | Negotiation
        decline-reopening | Chair | Negotiation
        defer-clause | Chair | Negotiation
        dismiss-challenge | Chair | Adopted
        disown-floor-proposal | Delegate | Negotiation
        dissociate-from-group | Delegate | Negotiation
        dissolve-drafting-group | Chair | Negotiation
        dissolve-group | Secretariat | ZeroDraft Negotiation
        dissolve-package | Chair | Negotiation
        draft-clause | Secretariat | ZeroDraft
        edit-clause | Secretariat | ZeroDraft
        enter-from-the-floor | Secretariat | Negotiation
        expire-silence | Secretariat | Negotiation
        extend-silence | Chair | Negotiation
        form-drafting-group | Chair | Negotiation
        form-group | Secretariat | ZeroDraft Negotiation
        hand-over | Chair | Negotiation
        issue-corrigendum | Secretariat | Adopted
        issue-revision | Secretariat | Negotiation
        lay-zero-draft | Secretariat | ZeroDraft
        leave-co-sponsors | Delegate | Negotiation
        let-observers-comment | Secretariat | ZeroDraft Negotiation
        link-package | Chair Secretariat | Negotiation
        maintain-proposal | Delegate | Negotiation
        make-statement | Delegate | Negotiation Adopted
        move-clause | Secretariat | ZeroDraft
        object-to-adoption | Delegate | Negotiation
        open-negotiations | Secretariat | ZeroDraft
        override-package | Chair | Negotiation
        place-proposal | Delegate Secretariat | Negotiation
        propose | Delegate | Negotiation
        put-the-question | Chair | Negotiation
        reconfirm-position | Delegate | Negotiation
        record-departure | Secretariat | ZeroDraft Negotiation
        refuse-editorial-change | Chair | Adopted
        release-corrigendum | Secretariat | Adopted
        relink-recommendation | Chair | Negotiation
        remove-clause | Secretariat | ZeroDraft
        reopen-clause | Chair | Negotiation
        reopen-thread | Delegate Chair Secretariat Observer | Negotiation
        replace-proposal | Delegate | Negotiation
        reply | Delegate Chair Secretariat Observer | Negotiation
        resolve-thread | Delegate Chair Secretariat Observer | Negotiation
        resume-clause | Chair | Negotiation
        retract-floor-proposal | Secretariat | Negotiation
        return-agreed-in-group | Delegate | Negotiation
        return-open | Delegate | Negotiation
        return-to-agreed | Chair | Negotiation
        return-to-group | Delegate | Negotiation
        set-document-layout | Secretariat | ZeroDraft Negotiation
        set-silence | Chair | Negotiation
        stop-observer-comments | Secretariat | ZeroDraft Negotiation
        take-back | Chair Delegate | Negotiation
        take-over | Delegate | Negotiation
        take-position | Delegate | Negotiation
        undo-expiry | Chair | Negotiation
        uphold-challenge | Chair | Adopted
        withdraw-position | Delegate | Negotiation
        withdraw-proposal | Delegate | Negotiation
        withdraw-statement | Delegate | Negotiation
        """,
        string.Join('\n', Table().Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Table() =>
        from named in typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>()
        let terms = TermsOf(named.DerivedType)
        select $"{named.TypeDiscriminator} | {string.Join(' ', terms.By)} | {string.Join(' ', terms.During)}";

    private static (IReadOnlyList<Role> By, IReadOnlyList<Stage> During) TermsOf(Type command) =>
        (command.GetCustomAttribute<GivenByAttribute>()!.Roles, command.GetCustomAttribute<DuringAttribute>()!.Stages);
}

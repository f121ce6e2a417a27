using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfComments =>
    [
        Of("observers are silent at first", Negotiation, Observer, new CommentOnClause(Review, "Why?"),
            new ObserversMayNotComment()),
        Of("observers who are silent reopen nothing",
            Negotiation.And(Secretariat, new LetObserversComment())
                .And(Observer, new CommentOnClause(Review, "Why?"), new ResolveThread(new("k1")))
                .And(Secretariat, new StopObserverComments()),
            Observer, new ReopenThread(new("k1")), new ObserversMayNotComment()),
        Of("observers may comment already", Negotiation.And(Secretariat, new LetObserversComment()), Secretariat,
            new LetObserversComment(), new AlreadySo()),
        Of("observers are silent already", Negotiation, Secretariat, new StopObserverComments(), new AlreadySo()),
        Of(
            "a comment on nothing",
            Negotiation,
            Australia,
            new CommentOnClause(Nowhere, "x"),
            new ClauseIsUnknown(Nowhere)),
        Of("a comment on no proposal", Negotiation, Australia, new CommentOnProposal(NoSuchProposal, "x"),
            new ProposalIsUnknown("AUS/99")),
        Of("a reply to nothing", Negotiation, Australia, new Reply(new("k1"), "x"), new CommentIsUnknown(new("k1"))),
        Of("a reply to what is resolved", Commented.And(Chair, new ResolveThread(new("k1"))), Japan,
            new Reply(new("k1"), "x"), new ThreadIsResolved()),
        Of("resolved by another", Commented, Japan, new ResolveThread(new("k1")), new ThreadIsNotYours()),
        Of("resolved twice", Commented.And(Chair, new ResolveThread(new("k1"))), Chair, new ResolveThread(new("k1")),
            new AlreadySo()),
        Of("reopened though open", Commented, Chair, new ReopenThread(new("k1")), new AlreadySo()),
        Of("an endless comment", Negotiation, Australia, new CommentOnClause(Review, new string('x', 4_001)),
            new TextIsTooLong(4_001, 4_000)),
    ];
}

using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>Threads, positions, and who did what when, in few bytes.</summary>
internal static class CompactTalk
{
    public static void Write(CompactWriter to, CommentThread thread) => to.Either(thread, Plain(thread), _ =>
    {
        to.Id(thread.Id);
        to.Id(thread.On);
        to.Maybe(thread.OnProposal, to.Id);
        to.Many(thread.Comments, comment => Write(to, comment));
        to.MaybeNone(thread.Resolved, stamp => Write(to, stamp));
    });

    public static CommentThread Read(CompactReader from) => from.Either(static from => new CommentThread
    {
        Id = from.Id<CommentId>(),
        On = from.Id<ClauseId>(),
        OnProposal = from.Maybe(static from => from.Id<ProposalId>()),
        Comments = from.Many(ReadComment),
        Resolved = from.MaybeNone(ReadStamp),
    });

    public static void Write(CompactWriter to, PositionEntry position) => to.Either(position, Plain(position), _ =>
    {
        to.Number((int)position.Step);
        to.Shared(position.By, by => Write(to, by));
        to.Number(position.Wording);
        Write(to, position.Stamp);
        to.Maybe(position.Signal, signal => to.Number((int)signal));
        to.Text(position.Remark);
        to.Maybe(position.Until, to.Time);
    });

    public static PositionEntry ReadPosition(CompactReader from) => from.Either(static from =>
        new PositionEntry((PositionStep)from.Number(), from.Shared(ReadVoice), from.Count(), ReadStamp(from))
        {
            Signal = from.Maybe(static from => (PositionSignal)from.Number()),
            Remark = from.Text(),
            Until = from.Maybe(static from => from.Time()),
        });

    public static void Write(CompactWriter to, Stamp stamp) =>
        to.Either(stamp, new Stamp(stamp.Version, stamp.At, stamp.By), _ =>
    {
        to.Number(stamp.Version);
        to.Time(stamp.At);
        to.Shared(stamp.By.Shown(), by => WriteSeat(to, by));
    });

    public static Stamp ReadStamp(CompactReader from) =>
        from.Either(static from => new Stamp(from.Number(), from.Time(), from.Shared(ReadSeat)));

    private static CommentThread Plain(CommentThread thread) => new()
    {
        Id = thread.Id,
        On = thread.On,
        OnProposal = thread.OnProposal,
        Comments = thread.Comments,
        Resolved = thread.Resolved,
    };

    private static void Write(CompactWriter to, Comment comment) => to.Either(
        comment, new Comment(comment.Id, comment.Text, comment.Mentions, comment.Stamp), _ =>
        {
            to.Id(comment.Id);
            to.Text(comment.Text);
            to.Many(comment.Mentions, to.Id);
            Write(to, comment.Stamp);
        });

    private static Comment ReadComment(CompactReader from) => from.Either(static from => new Comment(
        from.Id<CommentId>(), from.Text(), new([.. from.Many(static from => from.Id<DelegationCode>())]),
        ReadStamp(from)));

    private static PositionEntry Plain(PositionEntry position) => new(
        position.Step, position.By, position.Wording, position.Stamp)
    {
        Signal = position.Signal,
        Remark = position.Remark,
        Until = position.Until,
    };

    private static void Write(CompactWriter to, Voice voice) =>
        to.Either(voice, new Voice(voice.Delegation, voice.Group), _ =>
    {
        to.Id(voice.Delegation);
        to.Maybe(voice.Group, to.Id);
    });

    private static Voice ReadVoice(CompactReader from) =>
        from.Either(static from => new Voice(
            from.Id<DelegationCode>(), from.Maybe(static from => from.Id<GroupCode>())));

    private static void WriteSeat(CompactWriter to, Seat seat) =>
        to.Either(seat, new Seat(seat.Person, seat.Role, seat.Delegation), _ =>
    {
        to.Text(seat.Person);
        to.Number((int)seat.Role);
        to.Maybe(seat.Delegation, to.Id);
    });

    private static Seat ReadSeat(CompactReader from) =>
        from.Either(static from => new Seat(
            from.Text(), (Role)from.Number(), from.Maybe(static from => from.Id<DelegationCode>())));
}

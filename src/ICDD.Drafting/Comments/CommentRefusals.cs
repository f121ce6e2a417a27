namespace ICDD.Drafting;

public sealed record CommentIsUnknown(CommentId Comment) : Refusal;

public sealed record ThreadIsResolved : Refusal;

public sealed record ThreadIsNotYours : Refusal;

public sealed record ObserversMayNotComment : Refusal;

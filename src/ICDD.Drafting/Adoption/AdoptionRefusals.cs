namespace ICDD.Drafting;

public sealed record AdoptionIsBlocked(int Count, Sequence<Obstacle> Obstacles) : Refusal;

public sealed record QuestionIsPut(string Meeting) : Refusal;

public sealed record NoQuestionIsPut : Refusal;

public sealed record QuestionWasNotPut : Refusal;

/// <summary>On record and not answered, each by name and paragraph.</summary>
public sealed record ObjectionsStand(Sequence<NamedObjection> Objections) : Refusal;

public sealed record AdoptionWasObjectedTo(string Delegation) : Refusal;

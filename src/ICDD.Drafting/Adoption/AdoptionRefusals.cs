namespace ICDD.Drafting;

public sealed record AdoptionIsBlocked(int Count, Sequence<Obstacle> Obstacles) : Refusal;

namespace ICDD.Drafting.Tests;

/// <summary>One way to be refused: who asks for what, when, and the facts in the answer.</summary>
public sealed record RefusalCase(string Because, Scene Scene, Seat Seat, Command Command, Refusal Refusal)
{
    public override string ToString() => Because;
}

namespace ICDD.Drafting.Web;

/// <summary>What came of a press, for the browser that held it.</summary>
/// <param name="Id">The id under which the act was sent.</param>
public sealed record OutboxAnswer(string Id, bool Recorded, string Text);

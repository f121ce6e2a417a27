namespace ICDD.Drafting.Documents;

/// <summary>For whom words were changed, and when: a delegation, a group or a part; never a person.</summary>
/// <param name="At">On the clocks of the venue; none where the day of the document is meant.</param>
internal sealed record Author(string Name, DateTimeOffset? At = null);

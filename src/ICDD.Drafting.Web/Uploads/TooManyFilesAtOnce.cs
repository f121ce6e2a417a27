namespace ICDD.Drafting.Web;

/// <summary>As many files of this person are being read, or wait for it, as may.</summary>
public sealed record TooManyFilesAtOnce : Refusal;

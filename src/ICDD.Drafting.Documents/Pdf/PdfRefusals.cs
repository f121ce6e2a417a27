namespace ICDD.Drafting.Documents;

/// <summary>The program that sets PDF is run by Node, and this machine has none.</summary>
public sealed record PdfNeedsNode : Refusal;

/// <summary>The program that sets PDF and its fonts are not restored yet.</summary>
/// <param name="Folder">The folder that holds <c>package.json</c>, seen from the program or from its sources.</param>
public sealed record PdfNeedsItsPackages(string Folder) : Refusal;

/// <summary>The document could not be set, or not in time.</summary>
public sealed record PdfFailed : Refusal;

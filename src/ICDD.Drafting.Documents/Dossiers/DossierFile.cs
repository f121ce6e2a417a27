namespace ICDD.Drafting.Documents;

/// <summary>One file of a dossier.</summary>
/// <param name="Path">Inside the dossier: <c>documents/text.docx</c>.</param>
/// <param name="Document">The document of which it is one format.</param>
public sealed record DossierFile(
    string Path, string Document, string MediaType, Func<Stream, CancellationToken, Task> Write);

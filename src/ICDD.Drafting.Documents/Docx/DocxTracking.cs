namespace ICDD.Drafting.Documents;

/// <summary>Whether whoever receives a document is to change it: then every change is tracked.</summary>
internal static class DocxTracking
{
    public static bool IsToBeEdited(Folio folio) => !folio.IsAdopted
        && folio.Kind is DocumentKind.Text or DocumentKind.Changes or DocumentKind.Compilation
            or DocumentKind.Recommendations;
}

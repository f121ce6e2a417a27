namespace ICDD.Drafting.Documents;

/// <summary>What a package says that its parts are: which one holds the text, and whether any acts or embeds.</summary>
internal static class PackageContents
{
    public static (string Main, Refusal? Refusal) FindText(WordPackage package, IReadOnlyCollection<string> names)
    {
        if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return ("", new FileHasMacros());
        if (names.Any(IsEmbedded))
            return ("", new FileHasEmbeddedObjects());
        using var types = package.Read("[Content_Types].xml");
        if (types is null)
            return ("", names.Contains("mimetype") && names.Contains("content.xml")
                ? new FileIsOfAnotherKind("OpenDocument")
                : new FileIsNotWord());
        return Read(package, types, names);
    }

    private static (string Main, Refusal? Refusal) Read(
        WordPackage package, PartXml types, IReadOnlyCollection<string> names)
    {
        var (main, refusal, isByExtension) = ("", (Refusal?)null, false);
        while (types.Read())
        {
            if (!types.IsStart)
                continue;
            var (type, part) = (types.Attribute("ContentType"), types.Attribute("PartName").TrimStart('/'));
            if (IsActive(type))
                refusal ??= new FileHasMacros();
            else if (IsText(type) && part.Length > 0)
                main = part;
            else if (IsText(type))
                isByExtension = true;
            else if (OtherKind(type) is { } kind)
                refusal ??= new FileIsOfAnotherKind(kind);
        }

        main = main.Length == 0 && isByExtension ? Related(package) : main;
        refusal = types.Refusal ?? refusal ?? (main.Length == 0 ? new FileIsNotWord() : null);
        return (main, refusal ?? (names.Contains(main, StringComparer.OrdinalIgnoreCase) ? null : new FileHasNoText()));
    }

    /// <summary>
    /// Where the kind of the text is told by its extension only, the package itself says which part it is.
    /// </summary>
    private static string Related(WordPackage package)
    {
        using var relations = package.Read("_rels/.rels");
        while (relations?.Read() == true)
            if (relations.IsStart && relations.Attribute("Type").EndsWith("/officeDocument", StringComparison.Ordinal))
                return relations.Attribute("Target").TrimStart('/');
        return "";
    }

    private static bool IsEmbedded(string name) =>
        name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/oleObject", StringComparison.OrdinalIgnoreCase);

    private static bool IsActive(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
        || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string type) =>
        type.EndsWith("wordprocessingml.document.main+xml", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("wordprocessingml.template.main+xml", StringComparison.OrdinalIgnoreCase);

    private static string? OtherKind(string type) =>
        type.Contains("spreadsheetml.sheet.main", StringComparison.OrdinalIgnoreCase) ? "Excel"
        : type.Contains("presentationml.presentation.main", StringComparison.OrdinalIgnoreCase) ? "PowerPoint"
        : null;
}

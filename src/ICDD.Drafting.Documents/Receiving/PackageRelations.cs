namespace ICDD.Drafting.Documents;

/// <summary>
/// What the parts of a package refer to. Addresses that a reader could click are words like others and are never
/// followed, nor is the template on somebody's own machine; whatever a program would fetch by itself from elsewhere
/// (remote templates, pictures, parts of the text) is refused.
/// </summary>
internal static class PackageRelations
{
    public static Refusal? Check(WordPackage package, IEnumerable<string> names, HashSet<LeftOut> leftOut)
    {
        foreach (var name in names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var relations = package.Read(name)!;
            while (relations.Read())
                if (relations.IsStart && relations.Name == "Relationship")
                {
                    if (Check(relations) is { } refusal)
                        return refusal;
                    if (Named(relations) is { } named)
                        leftOut.Add(named);
                }

            if (relations.Refusal is { } broken)
                return broken;
        }

        return null;
    }

    private static LeftOut? Named(PartXml relation) => relation.Attribute("TargetMode") != "External" ? null
        : relation.Attribute("Type").EndsWith("/attachedTemplate", StringComparison.Ordinal) ? LeftOut.Template
        : relation.Attribute("Target").StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? LeftOut.LocalLinks
        : null;

    private static Refusal? Check(PartXml relation)
    {
        var type = relation.Attribute("Type");
        type = type[(type.LastIndexOf('/') + 1)..];
        if (type is "oleObject" or "package" or "control" or "aFChunk" or "subDocument")
            return new FileHasEmbeddedObjects();
        if (type is "vbaProject")
            return new FileHasMacros();
        return relation.Attribute("TargetMode") != "External"
            || (type == "hyperlink" && IsPlain(relation.Attribute("Target")))
            || (type is "hyperlink" or "attachedTemplate" && IsOnItsOwnMachine(relation.Attribute("Target")))
            ? null
            : new FileHasExternalParts();
    }

    /// <summary><c>file:///C:/Templates/Ministry.dotx</c>, and no server behind two slashes.</summary>
    private static bool IsOnItsOwnMachine(string target) =>
        target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase)
            && target.Length > 8
            && target[8] is not ('/' or '\\');

    private static bool IsPlain(string target) =>
        target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith('#');
}

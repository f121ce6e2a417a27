namespace ICDD.Drafting.Documents;

/// <summary>Whom and what the metadata name, each once: organisations, parts, outcomes. Never a person.</summary>
internal sealed class AknReferences
{
    private readonly SortedDictionary<string, (string Element, string Href, string Name)> _named =
        new(StringComparer.Ordinal);

    public AknReferences(Draft draft, AknNames names)
    {
        Add("conference", "TLCOrganization", $"organization/{names.Author}", OneLine.Of(draft.Conference!.Name));
        Add("secretariat", "TLCOrganization", $"organization/{names.Author}.secretariat", "Secretariat");
        Add("chair", "TLCRole", "role/chair", "Chair");
        Add("author", "TLCRole", "role/author", "Author");
        Add("proponent", "TLCRole", "role/proponent", "Proponent");
        Add("editor", "TLCRole", "role/editor", "Editor");
    }

    public void Add(string name, string element, string href, string shown) =>
        _named.TryAdd(name, (element, $"/akn/ontology/{href}", shown.Length > 0 ? shown : name));

    public void Add(Draft draft, Voice voice)
    {
        var shown = voice.Group is { } group
            ? draft.Groups.Find(group)?.Name ?? group.Value
            : draft.Seating.NameOf(voice.Delegation);
        Add(
            AknNames.AgentOf(voice),
            "TLCOrganization",
            $"organization/un/{AknNames.Slug(voice.Code, "x")}",
            OneLine.Of(shown));
    }

    public string Concept(string name)
    {
        var slug = AknNames.Slug(name, "done");
        Add(slug, "TLCConcept", $"concept/{slug}", name);
        return slug;
    }

    /// <param name="originals">The documents that the lifecycle names, by their names here.</param>
    public void Write(AknXml xml, AknIdentity identity, IEnumerable<(string Name, string Href, string Shown)> originals)
    {
        using var _ = xml.In("references", ("source", identity.Ref("secretariat")));
        foreach (var (name, href, shown) in originals)
            xml.Empty("original", ("eId", identity.Prefix + name), ("href", href), ("showAs", shown));
        foreach (var (name, (element, href, shown)) in _named)
            xml.Empty(element, ("eId", identity.Prefix + name), ("href", href), ("showAs", shown));
    }
}

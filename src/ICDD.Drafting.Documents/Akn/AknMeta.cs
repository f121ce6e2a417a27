namespace ICDD.Drafting.Documents;

/// <summary>
/// What is known about a text: its revisions, and, until it is adopted, the proposals that made it what it is. The
/// adopted text names none: it is the word of all.
/// </summary>
internal sealed class AknMeta(AknXml xml, Issue issue, AknNames names, AknIds ids)
{
    private readonly Draft _draft = issue.Draft;
    private readonly AknReferences _references = new(issue.Draft, names);

    public void Write(AknIdentity identity)
    {
        identity.Write(xml);
        WriteLifecycle(identity);
        var steps = Steps().OrderBy(step => step.Version).ToList();
        if (steps.Count > 0)
            using (xml.In("workflow", ("source", identity.Ref("secretariat"))))
                for (var at = 0; at < steps.Count; at++)
                    steps[at].Write(xml, identity, at + 1);
        WriteAnalysis(identity);
        _references.Write(xml, identity, Originals());
    }

    private List<Revision> Revisions =>
        field ??= _draft.Revisions.FindAll(each => each.Stamp.Version <= issue.Folio.Version).ToList();

    private IEnumerable<Corrigendum> Corrigenda => issue.Folio.IsAdopted ? _draft.Editorial.Corrigenda : [];

    /// <summary>What was taken into the text by the version that is shown, in the order of the record.</summary>
    private List<Proposal> Taken => field ??= issue.Folio.IsAdopted
        ? []
        : [.. _draft.Proposals.Values
            .Where(each => each is { Status: ProposalStatus.Accepted or ProposalStatus.Reflected, Closing: not null }
                && each.Closing.Stamp.Version <= issue.Folio.Version)
            .OrderBy(each => each.Closing!.Stamp.Version).ThenBy(each => each.Id.Value, StringComparer.Ordinal)];

    private void WriteLifecycle(AknIdentity identity)
    {
        using var lifecycle = xml.In("lifecycle", ("source", identity.Ref("secretariat")));
        var at = 0;
        if (Revisions.Count == 0)
            Event("original", identity.Day);
        foreach (var revision in Revisions)
            Event(NameOf(revision), names.Day(revision.Stamp.At));
        if (issue.Folio.IsAdopted)
            Event("adopted", identity.Day);
        foreach (var corrigendum in Corrigenda)
            Event(AknNames.NameOf(corrigendum), names.Day(corrigendum.Stamp.At));

        void Event(string source, string day) => xml.Empty(
            "eventRef", ("eId", $"{identity.Prefix}event_{Numerals.Arabic(++at)}"), ("date", day),
            ("source", identity.Ref(source)),
            ("type", at == 1 ? "generation" : "amendment"));
    }

    private IEnumerable<AknStep> Steps()
    {
        foreach (var revision in Revisions)
            yield return new AknStep(
                revision.Stamp, "secretariat", "editor", _references.Concept("issued"), "#" + NameOf(revision));
        foreach (var proposal in Taken)
        {
            _references.Add(_draft, proposal.By);
            yield return new AknStep(
                proposal.Closing!.Stamp, AknNames.AgentOf(proposal.By), "proponent",
                _references.Concept(proposal.Status == ProposalStatus.Accepted ? "accepted" : "reflected"),
                names.ProposalWork(proposal));
        }

        if (issue.Folio.IsAdopted)
            yield return new AknStep(
                _draft.Adopted!.Stamp, "conference", "chair", _references.Concept("adopted by consensus"), "#adopted");
        if (issue.Folio.IsAdopted && _draft.Editorial.Certified is { } certified)
            yield return new AknStep(
                certified.Stamp, "conference", "chair", _references.Concept("certified"), "#adopted");
        foreach (var corrigendum in Corrigenda)
            yield return new AknStep(
                corrigendum.Stamp, "secretariat", "editor", _references.Concept("corrected"),
                "#" + AknNames.NameOf(corrigendum));
    }

    private void WriteAnalysis(AknIdentity identity)
    {
        var modifications = Taken.Select(each => (Proposal: each, Target: ids.Standing(each.Made ?? each.On)))
            .Where(each => each.Target.Length > 0 && AknModifications.TypeOf(each.Proposal.Change) is not null)
            .ToList();
        if (modifications.Count == 0)
            return;
        using var analysis = xml.In("analysis", ("source", identity.Ref("secretariat")));
        using var passive = xml.In("passiveModifications");
        foreach (var (proposal, target) in modifications)
        {
            var name = $"{identity.Prefix}pmod_{AknNames.Slug(proposal.Id.Value, "1")}";
            using var modification = xml.In(
                "textualMod", ("eId", name), ("type", AknModifications.TypeOf(proposal.Change)!));
            xml.Empty("source", ("eId", name + "__source"), ("href", names.ProposalWork(proposal)));
            xml.Empty("destination", ("eId", name + "__destination"), ("href", "#" + target));
        }
    }

    private IEnumerable<(string, string, string)> Originals()
    {
        if (Revisions.Count == 0)
            yield return ("original", names.TextWork, issue.Folio.Title);
        foreach (var revision in Revisions)
            yield return (
                NameOf(revision), $"{names.TextWork}/{names.Language}@{NameOf(revision)}", OneLine.Of(revision.Symbol));
        if (issue.Folio.IsAdopted)
            yield return ("adopted", names.TextExpression, issue.Folio.Masthead.Symbol);
        foreach (var corrigendum in Corrigenda)
            yield return (
                AknNames.NameOf(corrigendum), names.CorrigendumWork(corrigendum), OneLine.Of(corrigendum.Symbol));
    }

    private static string NameOf(Revision revision) => $"rev{Numerals.Arabic(revision.Number)}";
}

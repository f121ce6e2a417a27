namespace ICDD.Drafting.Documents;

/// <summary>
/// One proposal as an <c>amendment</c>: who proposes what to which clause, why, and what became of it.
/// </summary>
internal sealed class AknProposal(AknXml xml, Issue issue, AknNames names, AknIds ids)
{
    private readonly Draft _draft = issue.Draft;
    private readonly Words _words = Words.In(issue.Folio.Language);

    /// <param name="prefix">Stands before every name of it, where it is one of several in a list.</param>
    public void Write(Proposal proposal, string prefix)
    {
        var references = new AknReferences(_draft, names);
        references.Add(_draft, proposal.By);
        var work = names.ProposalWork(proposal);
        var identity = new AknIdentity(
            work, $"{work}/{names.Language}@{Numerals.Arabic(proposal.Wording.Number)}",
            names.Day(proposal.Wordings[0].Stamp.At), "submission")
        {
            Author = AknNames.AgentOf(proposal.By),
            AuthorRole = "proponent",
            Number = proposal.Id.Symbol,
            Language = names.Language,
            Prefix = prefix,
        };
        var instructions = new AknInstructions(xml, _draft, _words, ids) { Prefix = prefix };
        var changes = ChangesOf(proposal).ToList();
        using var amendment = xml.In("amendment", ("name", "proposal"), ("contains", "originalVersion"));
        using (xml.In("meta"))
        {
            identity.Write(xml);
            WriteLife(proposal, identity, references);
            WriteAnalysis(changes, identity);
            references.Write(xml, identity, [("original", names.TextExpression, issue.Folio.Masthead.Symbol)]);
        }

        WritePreface(proposal, identity);
        using var body = xml.In("amendmentBody");
        using (xml.In("amendmentContent", ("eId", prefix + "content")))
            for (var at = 0; at < changes.Count; at++)
                instructions.Write(changes[at], at + 1);
        if (proposal.Wording.Rationale.Length > 0)
            using (xml.In("amendmentJustification", ("eId", prefix + "justification")))
                xml.Say("p", OneLine.Of(proposal.Wording.Rationale));
    }

    /// <summary>The changes of a section each for itself, those of an amendment to a proposal in full.</summary>
    private IEnumerable<Change> ChangesOf(Proposal proposal) => proposal.Change switch
    {
        Section section => section.Changes,
        Amendment amendment => [amendment.InFull(_draft)],
        var change => [change],
    };

    private void WriteLife(Proposal proposal, AknIdentity identity, AknReferences references)
    {
        using (xml.In("lifecycle", ("source", identity.Ref("secretariat"))))
            xml.Empty("eventRef", ("eId", identity.Prefix + "event_1"), ("date", identity.Day),
                ("source", identity.Ref("original")),
                ("type", "generation"));
        using var workflow = xml.In("workflow", ("source", identity.Ref("secretariat")));
        var number = 0;
        foreach (var wording in proposal.Wordings)
            Step(wording.Stamp, identity.Author, "proponent", number == 0 ? "tabled" : "reworded");
        if (proposal.Closing is { } closing)
            Step(closing.Stamp, "conference", "chair", proposal.Status.ToString());

        void Step(Stamp stamp, string by, string part, string outcome) =>
            new AknStep(stamp, by, part, references.Concept(outcome), identity.Work).Write(xml, identity, ++number);
    }

    private void WriteAnalysis(List<Change> changes, AknIdentity identity)
    {
        if (changes.TrueForAll(change => AknModifications.TypeOf(change) is null))
            return;
        using var analysis = xml.In("analysis", ("source", identity.Ref("secretariat")));
        using var active = xml.In("activeModifications");
        for (var at = 0; at < changes.Count; at++)
        {
            if (AknModifications.TypeOf(changes[at]) is not { } type)
                continue;
            var name = $"{identity.Prefix}am_{Numerals.Arabic(at + 1)}";
            using var modification = xml.In("textualMod", ("eId", name), ("type", type));
            xml.Empty(
                "source", ("eId", name + "__source"), ("href", $"{identity.Ref("mod_")}{Numerals.Arabic(at + 1)}"));
            foreach (var target in Targets(changes[at]))
                xml.Empty("destination", ("href", Address(target)));
        }
    }

    private IEnumerable<ClauseId?> Targets(Change change) => change switch
    {
        Consolidation consolidation => consolidation.Clauses.Select(seen => (ClauseId?)seen.Clause),
        _ => [change.On(_draft)],
    };

    private string Address(ClauseId? clause) => clause is { } id && ids.Standing(id) is { Length: > 0 } name
        ? $"{names.TextExpression}/!main~{name}"
        : $"{names.TextExpression}/!main";

    private void WritePreface(Proposal proposal, AknIdentity identity)
    {
        using var preface = xml.In("preface");
        using (xml.In("p"))
            xml.Say("docNumber", proposal.Id.Symbol);
        using (xml.In("p"))
            xml.Say(
                "docProponent", SponsorNames.Of(_draft, proposal, _words), ("refersTo", identity.Ref(identity.Author)));
        if (proposal.Change is Amendment amendment)
            xml.Say("p", _words.Say("AmendsProposal", amendment.Proposal.Symbol));
        xml.Say("p", ProposalOutcome.Of(_draft, proposal, _words), ("class", "status"));
    }
}

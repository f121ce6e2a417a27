namespace ICDD.Drafting.Web;

/// <summary>What folds together: a section of the text, a focus area, or the proposals on a section.</summary>
public sealed record LinkGroup(string Key, LinkEnd End, string Title)
{
    private const string First = "first";
    private const string Annex = "annex";
    private const string Proposal = "proposal-";

    public Sequence<string> Members { get; init; }

    /// <summary>Every group in the order of the text, paragraphs first, then recommendations, then proposals.</summary>
    public static IReadOnlyList<LinkGroup> Of(Draft draft, Words words)
    {
        var sections = Sections(draft, words);
        return [.. Paragraphs(draft, sections), .. Areas(draft), .. Proposals(draft, sections, words)];
    }

    public static string KeyOf(ProposalId proposal) => Proposal + proposal.Value;

    public static ProposalId ProposalOf(string key) => new(key[Proposal.Length..]);

    private static IEnumerable<LinkGroup> Paragraphs(Draft draft, IReadOnlyList<Section> sections)
    {
        var followed = draft.Standing().SelectMany(each => each.Recommendation?.Follows ?? []).ToHashSet();
        return sections.Where(section => section.Id != Annex).Select(section =>
            new LinkGroup($"section-{section.Id}", LinkEnd.Paragraph, section.Title)
            {
                Members = section.Clauses
                    .Where(each => each.Kind != ClauseKind.Heading && (each.Stands || followed.Contains(each.Id)))
                    .Select(each => each.Id.Value)
                    .ToSequence(),
            }).Where(group => group.Members.Count > 0);
    }

    private static IEnumerable<LinkGroup> Areas(Draft draft) => draft.Standing()
        .Where(each => each.Recommendation is not null)
        .GroupBy(each => each.Recommendation!.FocusArea)
        .OrderBy(area => area.Key)
        .Select(area => new LinkGroup(
            $"area-{Numerals.Arabic(area.Key)}", LinkEnd.Recommendation, Name(draft, area.Key))
        {
            Members = area.Select(each => each.Id.Value).ToSequence(),
        });

    private static IEnumerable<LinkGroup> Proposals(Draft draft, IReadOnlyList<Section> sections, Words words) =>
        sections.Select(section => new LinkGroup(
            $"proposals-{section.Id}", LinkEnd.Proposal, words["Arrange_ProposalsOn", section.Title])
        {
            Members = section.Clauses.SelectMany(draft.OpenProposalsOn).Select(each => KeyOf(each.Id)).ToSequence(),
        }).Where(group => group.Members.Count > 0);

    private static string Name(Draft draft, int area) =>
        draft.Conference?.FocusAreas.FirstOrDefault(each => each.Number == area)?.Name ?? Numerals.Arabic(area);

    /// <summary>What stands under one title of the text, the recommendations last.</summary>
    private static List<Section> Sections(Draft draft, Words words)
    {
        List<Section> sections = [new(First, words["Arrange_Preamble"], [])];
        foreach (var clause in draft.Outline.Body().Select(id => draft.Clauses[id]))
        {
            if (clause is { Kind: ClauseKind.Heading, Stands: true })
                sections.Add(new(clause.Id.Value, $"{draft.NumberOf(clause.Id)} {clause.Text}".Trim(), []));
            sections[^1].Clauses.Add(clause);
        }

        return [
            .. sections,
            new(Annex, words["Links_Title"], [.. draft.Outline.Annex().Select(id => draft.Clauses[id])]),
        ];
    }

    private sealed record Section(string Id, string Title, List<Clause> Clauses);
}

namespace ICDD.Drafting.Web;

/// <summary>
/// Paragraphs on the left, recommendations in the middle, proposals on the right, each under the title of its group.
/// </summary>
public sealed class LinkLayout(Draft draft, LinkPlan plan, Words words)
{
    public const int BoxWidth = 268;

    private const int Margin = 16;
    private const int Between = 150;
    private const int TitleHeight = 34;
    private const int BoxHeight = 50;
    private const int Gap = 8;
    private const int GroupGap = 18;
    private const int Letters = 34;

    private readonly Dictionary<string, string> _shownAs = [];

    /// <summary>Which lines may be drawn.</summary>
    public required LinkRights Rights { get; init; }

    public LinkScene Of(IReadOnlyList<LinkGroup> groups, IReadOnlySet<string> folded)
    {
        var points = groups.GroupBy(group => group.End).SelectMany(column => Column(column, folded)).ToSequence();
        return new(points, Strokes().ToSequence());
    }

    private IEnumerable<LinkPoint> Column(IGrouping<LinkEnd, LinkGroup> column, IReadOnlySet<string> folded)
    {
        var (x, y) = (Margin + ((int)column.Key * (BoxWidth + Between)), Margin);
        foreach (var group in column)
        {
            var isFolded = folded.Contains(group.Key);
            yield return Title(group, isFolded, x, y);
            y += TitleHeight + Gap;
            foreach (var member in group.Members)
            {
                _shownAs[member] = isFolded ? group.Key : member;
                if (isFolded)
                    continue;
                yield return Member(member, group.End, x, y);
                y += BoxHeight + Gap;
            }

            y += GroupGap - Gap;
        }
    }

    private static LinkPoint Title(LinkGroup group, bool isFolded, int x, int y)
    {
        var box = new PictureBox(PictureShape.Sheet, "area", x, y, BoxWidth, TitleHeight);
        var title = PictureWords.Short(group.Title, Letters - 8);
        return new(group.Key, group.End, box,
            [new("name", BoxWidth / 2, 22, $"{(isFolded ? "▸" : "▾")} {title} ({group.Members.Count})")])
        { IsTitle = true };
    }

    private LinkPoint Member(string key, LinkEnd end, int x, int y) => end == LinkEnd.Proposal
        ? OfProposal(key, draft.Proposals[LinkGroup.ProposalOf(key)], x, y)
        : OfClause(key, end, draft.Clauses[new(key)], x, y);

    private LinkPoint OfClause(string key, LinkEnd end, Clause clause, int x, int y) => new(
        key, end, StatusShapes.Of(clause.Status, x, y, BoxWidth, BoxHeight),
        [
            new("name", BoxWidth / 2, 20, words["Links_Named", draft.NumberOf(clause.Id), words.Say(clause.Status)]),
            new("facts", BoxWidth / 2, 38, PictureWords.Short(clause, Letters)),
        ])
    { Id = clause.Id.Value, IsFree = clause.Stands && Rights.MayRelink };

    private LinkPoint OfProposal(string key, Proposal proposal, int x, int y)
    {
        var box = new PictureBox(PictureShape.Pill, "open", x, y, BoxWidth, BoxHeight);
        return new(key, LinkEnd.Proposal, box,
            [
                new("name", BoxWidth / 2, 20, words["Links_Named", proposal.Id.Symbol, draft.NumberOf(proposal.On)]),
                new("facts", BoxWidth / 2, 38, PictureWords.Short(Facts(proposal), Letters)),
            ])
        { Id = proposal.Id.Value, IsFree = Rights.MayBundle && ProposalsJoined.IsFree(draft, proposal.Id) };
    }

    private string Facts(Proposal proposal)
    {
        var kind = words[$"Change_{proposal.Change.GetType().Name}"];
        return PackageRule.OpenWith(draft, proposal.Id) is { } package
            ? words["Links_Named", words["Condition_Chip", package.Code], kind]
            : kind;
    }

    private IEnumerable<LinkStroke> Strokes() => Recorded().Concat(Planned())
        .Where(each => _shownAs.ContainsKey(each.From) && _shownAs.ContainsKey(each.To))
        .GroupBy(each => (each.Style, From: _shownAs[each.From], To: _shownAs[each.To]))
        .Where(same => same.Key.From != same.Key.To)
        .Select(same => same.Count() == 1 && same.First() is var only && IsOpen(only)
            ? only
            : new LinkStroke(same.Key.Style, same.Key.From, same.Key.To));

    private bool IsOpen(LinkStroke stroke) => _shownAs[stroke.From] == stroke.From && _shownAs[stroke.To] == stroke.To;

    private IEnumerable<LinkStroke> Recorded()
    {
        foreach (var recommendation in draft.Standing())
            foreach (var source in recommendation.Recommendation?.Follows.Distinct() ?? [])
            {
                var cut = new FollowsTakenAway(source, recommendation.Id);
                var style = plan.Lines.Contains(cut) ? "taken-away"
                    : draft.Clauses[source].Stands ? "follows" : "from-deleted";
                yield return new(style, source.Value, recommendation.Id.Value)
                {
                    Press = Rights.MayRelink ? cut : null,
                };
            }

        foreach (var package in draft.Packages.Where(each => each.IsOpen))
            foreach (var (one, next) in package.Proposals.Zip(package.Proposals.Skip(1)))
                yield return new("bundled", LinkGroup.KeyOf(one), LinkGroup.KeyOf(next));
    }

    private IEnumerable<LinkStroke> Planned() => plan.Lines.Where(line => line.IsPossible(draft)).SelectMany(Planned);

    private static IEnumerable<LinkStroke> Planned(PlannedLink line) => line switch
    {
        FollowsDrawn drawn => [new("planned", drawn.Source.Value, drawn.Recommendation.Value) { Press = drawn }],
        ProposalsJoined joined =>
            [new("planned", LinkGroup.KeyOf(joined.First), LinkGroup.KeyOf(joined.Second)) { Press = joined }],
        _ => [],
    };
}

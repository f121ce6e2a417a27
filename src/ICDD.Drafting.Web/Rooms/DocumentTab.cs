namespace ICDD.Drafting.Web;

public enum TabGroup { Text, Negotiation, Conference }

/// <summary>A page of a document, in which group of tabs it stands, and from which stage on there is something in it.
/// </summary>
public sealed record DocumentTab(string Page, string Label, TabGroup Group, Stage From = Stage.Convening)
{
    /// <summary>The page where links are drawn is loaded as a whole.</summary>
    public const string Arranging = "links";

    /// <summary>What this seat is offered at this stage.</summary>
    public static IEnumerable<DocumentTab> For(Role? role, Stage stage) => All(role).Where(tab => stage >= tab.From);

    private static IEnumerable<DocumentTab> All(Role? role) =>
    [
        new("", "Tabs_Room", TabGroup.Text),
        new("compilation", "Tabs_Compilation", TabGroup.Text, Stage.Negotiation),
        new("revisions", "Tabs_Revisions", TabGroup.Text, Stage.Negotiation),
        new("recommendations", "Links_Title", TabGroup.Text, Stage.ZeroDraft),
        .. role is Role.Chair or Role.Secretariat
            ? [new DocumentTab(Arranging, "Arrange_Title", TabGroup.Text, Stage.ZeroDraft)]
            : Array.Empty<DocumentTab>(),
        .. Own(role),
        new("proposals", "Proposals_Title", TabGroup.Negotiation, Stage.Negotiation),
        new("positions", "Tabs_Positions", TabGroup.Negotiation, Stage.Negotiation),
        new("groups", "Groups_Title", TabGroup.Negotiation, Stage.Negotiation),
        new("packages", "Packages_Title", TabGroup.Negotiation, Stage.Negotiation),
        new("silence", "Tabs_Silence", TabGroup.Negotiation, Stage.Negotiation),
        new("participants", "Tabs_Participants", TabGroup.Conference),
        new("speakers", "Speakers_Title", TabGroup.Conference),
        new("record", "Tabs_Record", TabGroup.Conference),
        new("statements", "Tabs_Statements", TabGroup.Conference, Stage.Negotiation),
        new("editorial", "Tabs_Editorial", TabGroup.Conference, Stage.Adopted),
        new("exports", "Tabs_Exports", TabGroup.Conference),
    ];

    private static DocumentTab[] Own(Role? role) => role switch
    {
        Role.Chair => [new("chair", "Tabs_Chair", TabGroup.Negotiation)],
        Role.Secretariat => [new("secretariat", "Tabs_Secretariat", TabGroup.Negotiation)],
        Role.Delegate =>
        [
            new("delegation", "Ours_Title", TabGroup.Negotiation),
            new("brief", "Brief_Title", TabGroup.Negotiation),
        ],
        _ => [],
    };
}

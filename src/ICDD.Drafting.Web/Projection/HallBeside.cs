namespace ICDD.Drafting.Web;

/// <summary>What stands beside the text in the hall: lines that the chair or the secretariat writes.</summary>
public sealed record HallBeside
{
    public const int Longest = Limits.Line;

    public static HallBeside Nothing { get; } = new();

    /// <summary>The agenda item that is taken up.</summary>
    public string AgendaItem { get; init; } = "";

    public string Announcement { get; init; } = "";

    /// <summary>Whether it is said how many delegations are here.</summary>
    public bool Presence { get; init; }

    /// <summary>Whether the time at the venue is shown.</summary>
    public bool Clock { get; init; }

    /// <summary>When the meeting ends: how long it still goes on is counted down.</summary>
    public DateTimeOffset? Ends { get; init; }

    /// <summary>Whether it is shown that the question of adoption is put, and who objects.</summary>
    public bool Question { get; init; }

    public bool IsEmpty => AgendaItem.Length + Announcement.Length == 0
        && this is { Presence: false, Clock: false, Ends: null, Question: false };

    /// <summary>As it will be shown, or why it cannot be.</summary>
    public (HallBeside Clean, Refusal? Refusal) Check()
    {
        var item = PlainText.ReadOptional(AgendaItem, Longest);
        var said = PlainText.ReadOptional(Announcement, Longest);
        return (item.Refusal ?? said.Refusal) is { } refusal
            ? (this, refusal)
            : (this with { AgendaItem = item.Text, Announcement = said.Text }, null);
    }
}

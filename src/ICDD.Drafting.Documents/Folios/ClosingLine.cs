namespace ICDD.Drafting.Documents;

/// <summary>
/// What stands under an adopted text: under a resolution the meeting and the day, under a message where and when it was
/// adopted. Source: UN Editorial Manual; declarations of ASEAN.
/// </summary>
internal static class ClosingLine
{
    public static Paragraph Of(Conference conference, AdoptedDocument adopted, Words words) => new(
        ParagraphRole.Closing, [Run.Plain(conference.Profile == StyleProfile.Resolution
            ? Resolution(OneLine.Of(adopted.Meeting), DayOf(conference, adopted, words), words)
            : Message(OneLine.Of(conference.Venue), DayOf(conference, adopted, words), words))]);

    private static string Resolution(string meeting, string day, Words words) =>
        meeting.Length == 0 ? day : words.Say("ClosingResolution", meeting, day);

    private static string Message(string venue, string day, Words words) =>
        venue.Length == 0 ? words.Say("ClosingMessageWithoutVenue", day) : words.Say("ClosingMessage", venue, day);

    private static string DayOf(Conference conference, AdoptedDocument adopted, Words words) =>
        words.Day(conference.AtVenue(adopted.Stamp.At));
}

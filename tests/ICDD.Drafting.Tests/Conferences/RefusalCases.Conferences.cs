using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfConferences =>
    [
        Of("a zone that is nowhere", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Zone = "Mars/Utopia" }),
            new ZoneIsUnknown("Mars/Utopia")),
        Of("a zone of one vendor only", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Zone = "Singapore Standard Time" }),
            new ZoneIsUnknown("Singapore Standard Time")),
        Of("a zone that is a path", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Zone = "../../../etc/passwd" }),
            new ZoneIsUnknown("../../../etc/passwd")),
        Of("a language that is markup", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Language = "en\"><script>" }), new LanguageIsUnknown("en\"><script>")),
        Of("a conference that ends before it begins", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Closes = Opening.AddTicks(-1) }), new ConferenceClosesBeforeItOpens()),
        Of("two focus areas of one number", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { FocusAreas = [new(1, "Trust"), new(2, "Skills"), new(2, "Health")] }),
            new FocusAreaNumberIsTaken(2)),
        Of("two panels of one number", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Panels = [new(1, "Data"), new(1, "Skills")] }),
            new PanelNumberIsTaken(1)),
        Of("an emblem that is no picture", Negotiation, Secretariat,
            new SetDocumentLayout(new DocumentLayout { Emblem = "R0lGODlh" }), new EmblemIsUnreadable()),
        Of("an emblem that was cut short", Negotiation, Secretariat,
            new SetDocumentLayout(new DocumentLayout { Emblem = Emblems.Square[..^24] }), new EmblemIsUnreadable()),
        Of("an emblem for a wall", Negotiation, Secretariat,
            new SetDocumentLayout(new DocumentLayout { Emblem = new string('A', 80_000) }),
            new EmblemIsTooLarge(48, 1_200)),
        Of("two heads of one delegation", Negotiation, Secretariat,
            new SetDocumentLayout(new DocumentLayout { Heads = [new(Aus, "Ms. A."), new(Aus, "Mr. B.")] }),
            new DelegationHasTwoHeads("AUS")),
        Of("a head of nobody's delegation", Negotiation, Secretariat,
            new SetDocumentLayout(new DocumentLayout { Heads = [new(new("XXX"), "Ms. A.")] }),
            new DelegationIsNotSeated("XXX")),
        Of("documents that look so already", Negotiation, Secretariat,
            new SetDocumentLayout(new DocumentLayout()), new AlreadySo()),
        Of("a conference whose emblem is no picture", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Layout = new DocumentLayout { Emblem = "R0lGODlh" } }),
            new EmblemIsUnreadable()),
        Of("a title that lies", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Title = "Small \u202EMessage" }),
            new TextHasForbiddenCharacter("U+202E", "RIGHT-TO-LEFT OVERRIDE", 7)),
        Of("a panel without a name", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Panels = [new Panel(1, "")] }), new TextIsEmpty()),
        Of("a blank text is not opened", Given.AConference, Secretariat, new OpenNegotiations(), new TextIsBlank()),
        Of("an empty hall does not negotiate", Given.Nothing.And(Secretariat, Convene, Lay), Secretariat,
            new OpenNegotiations(), new NobodyIsSeated()),
        Of("a hall that all have left does not negotiate",
            Given.AZeroDraft.And(
                Secretariat, new RecordDeparture(Aus), new RecordDeparture(Idn), new RecordDeparture(Jpn)),
            Secretariat, new OpenNegotiations(), new NobodyIsSeated()),
    ];
}

namespace ICDD.Drafting.Load;

/// <summary>What cannot be driven from outside a running program, and the test that holds it.</summary>
internal static class HeldByTests
{
    public static IReadOnlyDictionary<string, (string Test, string Why)> All
    {
        get;
    } = new Dictionary<string, (string, string)>
    {
        ["A11"] = ("KeptForOnePersonTests", "what a device keeps is a browser's"),
        ["4"] = ("LookAlikeTests", "a flag in the redline"),
        ["11"] = ("HostileTextTests", "XML of every export"),
        ["14"] = ("RefusalTests", "every command with the ids of others"),
        ["15"] = ("MandateTests", "a rule of groups"),
        ["26"] = ("ArchitectureTests", "there are no tokens and no stream of events in this program"),
        ["33"] = ("RoomTests", "two acceptances in one batch"),
        ["34"] = ("RulingTests", "an acceptance of other words"),
        ["36"] = ("SilenceTests", "the last millisecond of a deadline"),
        ["37"] = ("AdoptionTests", "an act on its way at adoption"),
        ["38"] = ("RoomTests", "an act against an old version"),
        ["40"] = ("RoomTests", "no time of a client is taken"),
        ["46"] = ("RedlineTests", "two unrelated long texts"),
        ["47"] = ("ScaleTests", "24 proposals on one clause"),
        ["52"] = ("WordRedlineTests", "redlines by hands that no program made"),
        ["53"] = ("JournalImportTests", "a journal with a broken chain"),
        ["54"] = ("CsvTests", "tables in and out"),
        ["55"] = ("FailingDiskTests", "a full disk at append, snapshot and backup"),
        ["56"] = ("RefusedStartTests", "a folder that cannot be written"),
        ["58"] = ("StoreWatchTests", "a record of a newer program"),
        ["59"] = ("FailingDiskTests", "there is one store, the embedded one"),
        ["62"] = ("TextThatAttacksTests", "markup in names and titles"),
        ["82"] = ("CorrigendumTests", "a corrigendum that changes the meaning"),
        ["84"] = ("WrongClockTests", "a clock three hours ahead"),
        ["87"] = ("MirrorCatchUpTests", "two halves of one reference"),
        ["88"] = ("NotationTests", "a name at words that its delegation never wrote"),
    };
}

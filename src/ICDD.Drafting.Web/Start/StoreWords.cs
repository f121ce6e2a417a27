using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web;

/// <summary>How the log tells of the store: in the words of the screens, in English, with what is to be done.</summary>
internal static class StoreWords
{
    public static string Of(Alarm alarm) => EnglishWords.Say(alarm);

    public static string Of(Repair repair) => EnglishWords.Say($"RepairKind_{repair.Kind}", repair.Count);

    public static LogLevel LevelOf(Alarm alarm) => alarm switch
    {
        Alarm.Stopped => LogLevel.Critical,
        Alarm.LogIsLarge or Alarm.DiskIsNearlyFull or Alarm.WitnessFailed => LogLevel.Warning,
        _ => LogLevel.Error,
    };

    public static LogLevel LevelOf(RepairKind repair) =>
        repair == RepairKind.MinutesRestored ? LogLevel.Error : LogLevel.Warning;

    public static string WhatToDo(RepairKind repair) => repair switch
    {
        RepairKind.MinutesRestored =>
            "Look for the cause (the disk, another program), and make a backup; what was damaged is set aside "
                + "beside it.",
        RepairKind.LiteDbRebuilt =>
            "The record is whole. If this comes again, look at the disk; what was damaged is set aside.",
        _ => "Nothing is to be done: so it is after a hard end.",
    };

    public static Exception? CauseOf(Alarm alarm, Health health) => alarm switch
    {
        Alarm.Stopped => health.Stopped,
        Alarm.Paused => health.Paused,
        Alarm.LiteDbFailed => health.LiteDbFault,
        Alarm.WitnessFailed => health.WitnessFault,
        _ => null,
    };
}

namespace ICDD.Drafting;

/// <summary>What became of an import: all of it is recorded, or nothing.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    public sealed record Imported(Sequence<StreamEnd> Streams) : ImportOutcome;

    /// <summary>The first line that is wrong, counted from 1, and what is wrong with it.</summary>
    public sealed record Refused(long Line, ImportFault Fault) : ImportOutcome;
}

public enum ImportFault
{
    NotAnExport,

    /// <summary>It was written by a later program.</summary>
    FormatIsUnknown,

    LineIsBroken,

    StreamNameIsMalformed,

    StreamExistsAlready,

    /// <summary>The first line does not announce this stream.</summary>
    StreamIsNotAnnounced,

    VersionIsTwiceOrMissing,

    ChainIsBroken,

    EventIsUnknown,

    /// <summary>What the event speaks of is not there.</summary>
    EventDoesNotApply,

    /// <summary>The record ends before, or elsewhere than, the first line says.</summary>
    EndIsMissing,
}

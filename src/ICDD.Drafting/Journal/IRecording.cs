namespace ICDD.Drafting;

/// <summary>A journal that can say whether it takes anything at present.</summary>
public interface IRecording
{
    /// <summary>Nothing is recorded: for now, or until the program is started again.</summary>
    bool StandsStill { get; }

    /// <summary>Recording paused, goes on, or stopped. Called on a thread of the journal's.</summary>
    event Action? Changed;
}

/// <summary>The record takes nothing at present, and nothing of this was recorded.</summary>
public sealed record RecordingStandsStill : Refusal;

namespace ICDD.Drafting;

/// <summary>How a proposal stands against the newest text; computed, never typed.</summary>
public enum Standing
{
    /// <summary>It applies to the text as it is, or its words touch none that have changed since.</summary>
    Clean,

    /// <summary>The text already says what it asks for.</summary>
    Contained,

    /// <summary>Words that it changes have been changed since it was written.</summary>
    Conflicting,

    /// <summary>The clause that it speaks of is no longer in the text.</summary>
    WithoutTarget,
}

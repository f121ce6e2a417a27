namespace ICDD.Drafting.Web;

/// <summary>How a reader has redlines drawn.</summary>
public enum RedlineReading
{
    /// <summary>As one would mark them by hand: what only small words part is one change.</summary>
    Calm,

    /// <summary>Every word that stayed is shown as kept.</summary>
    Fine,

    /// <summary>The old words and the new ones beside one another.</summary>
    SideBySide,
}

namespace ICDD.Drafting.Documents;

/// <summary>Why the first words of a paragraph are not those that its style profile leads one to expect.</summary>
public enum OpeningHint
{
    /// <summary>A preambular paragraph of a resolution opens with a participle: Recalling, Deeply concerned.</summary>
    NoParticiple,

    /// <summary>It opens with the verb of an operative paragraph.</summary>
    VerbInPreamble,

    /// <summary>
    /// An operative paragraph of a resolution opens with a verb in the present: Requests, Also encourages.
    /// </summary>
    NoVerb,

    /// <summary>It opens with the participle of a preambular paragraph.</summary>
    ParticipleInOperative,

    /// <summary>A message speaks in sentences: "We encourage" and not "Encourages".</summary>
    VerbInMessage,

    /// <summary>A message decides in sentences: "We recall" and not "Recalling" in an operative paragraph.</summary>
    ParticipleInMessage,

    /// <summary>The number comes from the profile and is not typed.</summary>
    NumberIsTyped,
}

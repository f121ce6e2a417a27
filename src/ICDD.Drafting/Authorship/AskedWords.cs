namespace ICDD.Drafting;

/// <summary>Words of a text that somebody wrote on behalf of several, with the proposals that asked for them.</summary>
internal sealed record AskedWords(string Text, Sequence<ProposalId> By);

namespace ICDD.Drafting.Documents;

/// <summary>A clause in the words of the exported file, and as that file showed it.</summary>
internal sealed record BaseClause(ClauseId Id, ClauseKind Kind, int Depth, int Wording, string Text)
{
    public string Body { get; } = TerminalMark.Body(OneLine.Of(Text));

    /// <summary>
    /// The clause in the words that came back. The mark at its end is the profile's and no part of them, so that a mark
    /// which somebody once typed there stays.
    /// </summary>
    public string Edited(string typed)
    {
        var body = TerminalMark.Body(typed);
        var own = TerminalMark.Body(Text);
        var tail = Text.StartsWith(own, StringComparison.Ordinal) ? Text[own.Length..] : "";
        return tail.Length > 0 && TerminalMark.After(body, tail).Length > 0 ? body + tail : body;
    }

    public bool Says(string typed) => TerminalMark.Body(typed) == Body;
}

/// <summary>The text that a file was exported with, clause by clause in its order.</summary>
internal sealed record BaseText(TextState State, IReadOnlyList<BaseClause> Clauses)
{
    public static BaseText Of(Draft draft, string name)
    {
        var revision = draft.Revisions.Find(each => Issues.NameOf(each) == name);
        var state = revision is not null ? TextState.Of(draft, revision)
            : name is Issues.Text or Issues.Recommendations ? IssuedText.Of(draft)
            : TextState.Of(draft);
        var clauses = state.Standing()
            .Where(clause => name != Issues.Recommendations || clause.Kind == ClauseKind.Recommendation)
            .Select(clause => new BaseClause(
                clause.Id,
                clause.Kind,
                state.Outline.DepthOf(clause.Id),
                revision?.Clauses[clause.Id].Wording ?? draft.Clauses[clause.Id].Wording.Number,
                clause.Text));
        return new BaseText(state, [.. clauses]);
    }

    /// <summary>Whether what was issued under this name shows one text, which a reader can change.</summary>
    public static bool IsOf(Draft draft, string name) =>
        name is Issues.Text or Issues.Recommendations or Issues.OpenProposals
        || draft.Revisions.Exists(each => Issues.NameOf(each) == name || Issues.ChangesSince(each) == name);
}

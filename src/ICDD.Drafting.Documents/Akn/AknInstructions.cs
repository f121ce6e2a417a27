using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// What is to be done to the text, in a sentence whose places are elements: <c>In OP4, replace {old} by {new}</c>. The
/// words between are those of the language of the text.
/// </summary>
internal sealed partial class AknInstructions(AknXml xml, Draft draft, Words words, AknIds ids)
{
    public string Prefix { get; init; } = "";

    public void Write(Change change, int number)
    {
        var name = $"{Prefix}mod_{Numerals.Arabic(number)}";
        using var block = xml.In("block", ("name", "instruction"));
        using var modification = xml.In("mod", ("eId", name));
        switch (change)
        {
            case Modification one:
                Say(
                    "AknReplace",
                    Reference(one.Clause),
                    Quoted(name, 1, TextAt(one.Clause, one.Wording)),
                    Quoted(name, 2, one.Text));
                break;
            case Addition one:
                Say(KeyOf(one), Reference((one.Anchor.After ?? one.Anchor.Parent) ?? default), Structure(name, one));
                break;
            case Deletion one:
                Say("AknDelete", Reference(one.Clause));
                break;
            case Split one:
                Say("AknSplit", Reference(one.Clause), All(name, one.Texts));
                break;
            case Consolidation one:
                Say("AknJoin", References(one), Quoted(name, 1, one.Text));
                break;
            case Move one:
                Say(
                    one.Anchor.After is null ? "AknMoveFirst" : "AknMove",
                    Reference(one.Clause),
                    Reference(one.Anchor.After ?? default));
                break;
            default:
                Say("AknRetain", Reference(change.On(draft) ?? default));
                break;
        }
    }

    private static string KeyOf(Addition addition) => addition.Anchor switch
    {
        { After: not null } => "AknAddAfter",
        { Parent: not null } => "AknAddUnder",
        _ => "AknAddFirst",
    };

    private string TextAt(ClauseId id, int wording) => draft.Find(id)?.TextAt(wording) ?? "";

    private Action Reference(ClauseId id) => () =>
    {
        if (id.Value is null)
            return;
        var (name, number) = (ids.Of(id), draft.NumberOf(id));
        xml.Say("ref", number.Length > 0 ? number : id.Value, ("href", name.Length > 0 ? $"#{name}" : $"#{id.Value}"));
    };

    private Action References(Consolidation change) => () =>
    {
        for (var at = 0; at < change.Clauses.Count; at++)
        {
            xml.Text(at == 0 ? "" : ", ");
            Reference(change.Clauses[at].Clause)();
        }
    };

    private Action Quoted(string name, int number, string text) =>
        () => xml.Say("quotedText", OneLine.Of(text), ("eId", $"{name}__qtext_{Numerals.Arabic(number)}"));

    private Action All(string name, Sequence<string> texts) => () =>
    {
        for (var at = 0; at < texts.Count; at++)
        {
            xml.Text(at == 0 ? "" : " / ");
            Quoted(name, at + 1, texts[at])();
        }
    };

    private Action Structure(string name, Addition addition) => () =>
    {
        using var quoted = xml.In("quotedStructure", ("eId", name + "__qstr_1"));
        if (addition.Kind == ClauseKind.Heading)
        {
            using var section = xml.In("section");
            xml.Say("heading", OneLine.Of(addition.Text));
            return;
        }

        using var paragraph = xml.In(addition.Anchor.Parent is null ? "paragraph" : "subparagraph");
        using var content = xml.In("content");
        xml.Say("p", OneLine.Of(addition.Text));
        if (addition.Recommendation is { } details)
            xml.Say("p", OneLine.Of(details.Addressee), ("class", "addressee"));
    };

    private void Say(string key, params ReadOnlySpan<Action> parts)
    {
        var (sentence, at) = (words[key], 0);
        foreach (Match place in Place().Matches(sentence))
        {
            xml.Text(sentence[at..place.Index]);
            parts[place.Groups[1].Value[0] - '0']();
            at = place.Index + place.Length;
        }

        xml.Text(sentence[at..]);
    }

    [GeneratedRegex(@"\{([0-9])\}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}

namespace ICDD.Drafting.Documents;

/// <summary>The footnotes and endnotes of a Word file by their ids, tracked changes and all.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(string Sign, string Id), IReadOnlyList<WordPiece>> _notes = [];

    /// <summary>
    /// The words of a note for the text that cites it, came or gone with its sign; none where they cannot stand there.
    /// </summary>
    /// <param name="sign">The element that cites it.</param>
    public IEnumerable<WordPiece>? Cited(string sign, string id, OpenChanges changes) =>
        _notes.TryGetValue((sign, id), out var note) && NoteWords.Fit(string.Concat(
            note.Where(piece => piece.Deleted is null).Select(piece => piece.Text)))
            ? note.Select(piece => Within(changes.Mark(piece), piece))
            : null;

    public Refusal? Read(PartXml? part)
    {
        var (changes, pieces, isText) = (new OpenChanges(), new List<WordPiece>(), false);
        var (id, length) = ("", 0);
        while (part?.Read() == true && length <= FileLimits.Paragraph)
        {
            if (part.IsText && isText)
                Add(part.Value);
            if (!part.IsWord)
                continue;
            switch (part.Name)
            {
                case "footnote" or "endnote" when part.IsStart:
                    (id, pieces, changes) = (part.Attribute("id"), [], new OpenChanges());
                    break;
                case "footnote" or "endnote":
                    _notes[($"{part.Name}Reference", id)] = Trimmed(pieces);
                    break;
                case "p" or "br" or "cr" when part.IsEnd || part.IsClosed:
                    Add(" ");
                    break;
                case "t" or "delText":
                    isText = part.IsStart && !part.IsClosed;
                    break;
                case "tab" when part.IsStart:
                    Add(" ");
                    break;
                case "ins" or "moveTo" when part.IsStart && !part.IsClosed:
                    changes.Open(true, new Tracked(part.Attribute("author"), part.Attribute("date")));
                    break;
                case "del" or "moveFrom" when part.IsStart && !part.IsClosed:
                    changes.Open(false, new Tracked(part.Attribute("author"), part.Attribute("date")));
                    break;
                case "ins" or "del" or "moveTo" or "moveFrom" when part.IsEnd:
                    changes.Close(part.Name is "ins" or "moveTo");
                    break;
            }
        }

        return part?.Refusal;

        void Add(string text)
        {
            var seen = InvisibleSigns.Without(text);
            length += seen.Length;
            pieces.Add(changes.Mark(new WordPiece(seen)));
        }
    }

    private static WordPiece Within(WordPiece sign, WordPiece piece) => piece with
    {
        Inserted = sign.Inserted ?? piece.Inserted,
        Deleted = sign.Deleted ?? piece.Deleted,
    };

    /// <summary>Without the blanks between the sign of a note and its words, and behind them.</summary>
    private static List<WordPiece> Trimmed(List<WordPiece> pieces)
    {
        var first = pieces.FindIndex(piece => !string.IsNullOrWhiteSpace(piece.Text));
        if (first < 0)
            return [];
        var last = pieces.FindLastIndex(piece => !string.IsNullOrWhiteSpace(piece.Text));
        var kept = pieces[first..(last + 1)];
        kept[0] = kept[0] with { Text = kept[0].Text.TrimStart() };
        kept[^1] = kept[^1] with { Text = kept[^1].Text.TrimEnd() };
        return kept;
    }
}

using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>
/// Labels of parts of a text: "(a)" alone and behind a number, "bis", and the nouns that they stand behind.
/// </summary>
internal static class PartLabels
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = WordSet.InAnyCase("""
        article articles paragraph paragraphs subparagraph subparagraphs section sections annex annexes point points
        chapter chapters part parts schedule appendix rule rules regulation recommendation recommendations no item
        items pasal ayat paragraf subparagraf bagian bab lampiran huruf butir rekomendasi nomor paragraphe paragraphes
        alinéa annexe chapitre partie párrafo párrafos artículo artículos sección anexo apartado
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = WordSet.InAnyCase(
        "of the and or to in dari dan pada du de des la le et del y");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ordinals = WordSet.InAnyCase(
        "bis ter quater quinquies sexies septies octies novies decies");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Romans = WordSet.InAnyCase(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx");

    public static bool IsNoun(ReadOnlySpan<char> word) => Nouns.Contains(word);

    /// <summary>Words between the parts of one reference: "Article 6, paragraph 1 of annex II".</summary>
    public static bool Connects(ReadOnlySpan<char> word) => Nouns.Contains(word) || Links.Contains(word);

    public static bool IsLatinOrdinal(ReadOnlySpan<char> word) =>
        word is [.., 's' or 'r' or 'S' or 'R'] && Ordinals.Contains(word);

    /// <summary>A piece that names a place or a quantity.</summary>
    public static bool IsLabel(ReadOnlySpan<char> piece) =>
        piece.IndexOfAnyInRange('0', '9') >= 0
            || piece is ['(', _, ..]
            || (piece.Length <= 6 && Romans.Contains(piece))
            || piece is [>= 'A' and <= 'Z'];

    /// <summary>"(a)" that stands alone.</summary>
    public static int? EndOfLone(string text, ReadOnlySpan<Piece> fine, int at) =>
        at + 2 < fine.Length
            && Of(text, fine, at) is "("
            && Of(text, fine, at + 2) is ")"
            && IsSign(Of(text, fine, at + 1)) ? at + 3 : null;

    /// <summary>"(a)" behind a number, with or without a blank.</summary>
    public static int? EndOfLabel(string text, ReadOnlySpan<Piece> fine, int at) => at >= fine.Length ? null
        : fine[at].Kind == PieceKind.Blank && fine[at].Length == 1 && at + 1 < fine.Length
            ? EndOfLone(text, fine, at + 1)
        : EndOfLone(text, fine, at);

    private static bool IsSign(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => char.IsLetterOrDigit(word[0]),
        2 when word[0] == word[1] && char.IsLetter(word[0]) => true,
        <= 3 when !word.ContainsAnyExceptInRange('0', '9') => true,
        <= 6 => Romans.Contains(word),
        _ => false,
    };

    private static ReadOnlySpan<char> Of(string text, ReadOnlySpan<Piece> fine, int at) => text.AsSpan(
        fine[at].Start, fine[at].Length);
}

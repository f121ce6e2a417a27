using System.Runtime.InteropServices;

namespace ICDD.Drafting;

/// <summary>
/// Joins what is one word to a reader: "net-zero", "Parties’", "e.g.", "1.5", "$35,000,000", "70 %", "6(1)(a)", "12
/// bis", "A/RES/70/1", "16 November 2021", "2021-2030". Nothing else is ever joined, and nothing is cut.
/// </summary>
internal ref struct WholePieces
{
    private readonly string _text;
    private readonly Span<Piece> _fine;
    private int _at;
    private int _joined;

    private WholePieces(string text, Span<Piece> fine)
    {
        _text = text;
        _fine = fine;
    }

    /// <summary>Joins the pieces in their own list: what is joined stands before what is still to be read.</summary>
    public static void Join(string text, List<Piece> fine)
    {
        var cut = new WholePieces(text, CollectionsMarshal.AsSpan(fine));
        while (cut._at < cut._fine.Length)
            cut._fine[cut._joined++] = cut.Next();
        fine.RemoveRange(cut._joined, fine.Count - cut._joined);
    }

    private Piece Next()
    {
        var first = _at;
        var kind = _fine[first].Kind switch
        {
            PieceKind.Word => Word(),
            PieceKind.Mark => Mark(),
            PieceKind.Cluster => Cluster(),
            var blank => One(blank),
        };
        return new(_fine[first].Start, _fine[_at - 1].End, kind);
    }

    private PieceKind One(PieceKind kind)
    {
        _at++;
        return kind;
    }

    private PieceKind Word()
    {
        var first = _at;
        if (StandsAlone(first))
            return One(PieceKind.Word);
        if (Dates.EndOf(_text, _fine, first) is { } date)
        {
            _at = date;
            return PieceKind.Word;
        }

        if (Money.IsCode(Of(first)) && Money.EndOfSign(_text, _fine, first) is { } amount)
            _at = amount;
        Compound();
        while (EndsInDigit(_at - 1) && _at < _fine.Length && Of(_at) is ['年' or '月' or '日' or '号' or '時' or '时' or '分'])
            _at += _at + 1 < _fine.Length && _fine[_at + 1].Kind == PieceKind.Word && char.IsDigit(Of(_at + 1)[0])
                ? 2
                : 1;
        if (IsInitial(first) || IsAbbreviation(first) || EndsInApostrophe())
            _at++;
        if (HasDigit(first, _at))
            Counted();
        return PieceKind.Word;
    }

    /// <summary>A small word between blanks joins nothing.</summary>
    private readonly bool StandsAlone(int at) => char.IsLower(Of(at)[0])
        && (at + 1 == _fine.Length || _fine[at + 1].Kind == PieceKind.Blank)
        && Of(at).IndexOfAnyInRange('0', '9') < 0;

    /// <summary>Words joined without a blank.</summary>
    private void Compound()
    {
        _at++;
        while (_at + 1 < _fine.Length && _fine[_at].Kind == PieceKind.Mark && _fine[_at + 1].Kind == PieceKind.Word
            && Joints.Join(Of(_at - 1), Of(_at), Of(_at + 1)))
            _at += 2;
        if (EndsInDigit(_at - 1))
            while (_at + 1 < _fine.Length && _fine[_at].Kind == PieceKind.Blank && _fine[_at].Length == 1
                && Of(_at + 1) is { Length: 3 } group
                && IsDigits(group)
                && IsDigits(Of(_at - 1))
                && Of(_at - 1).Length <= 3
                && !StartsInZero(Of(_at - 1)))
                _at += 2;
    }

    /// <summary>What belongs to a number or label: "(1)(a)", "bis", "%", "°C".</summary>
    private void Counted()
    {
        while (PartLabels.EndOfLabel(_text, _fine, _at) is { } label)
            _at = label;
        if (_at + 1 < _fine.Length && _fine[_at].Kind == PieceKind.Blank && PartLabels.IsLatinOrdinal(Of(_at + 1)))
        {
            _at += 2;
            while (PartLabels.EndOfLabel(_text, _fine, _at) is { } further)
                _at = further;
        }

        var unit = _at < _fine.Length && _fine[_at].Kind == PieceKind.Blank ? _at + 1 : _at;
        if (unit < _fine.Length && Of(unit) is ['%' or '‰' or '°' or '€'])
        {
            _at = unit + 1;
            if (Of(unit) is ['°'] && _at < _fine.Length && Of(_at) is ['C' or 'F'])
                _at++;
        }
    }

    private PieceKind Mark()
    {
        if (Money.EndOfSign(_text, _fine, _at) is { } amount)
        {
            _at = amount;
            Compound();
            return PieceKind.Word;
        }

        if (PartLabels.EndOfLone(_text, _fine, _at) is { } label)
        {
            _at = label;
            return PieceKind.Word;
        }

        return One(PieceKind.Mark);
    }

    /// <summary>
    /// A written syllable of a script without spaces: vowels that stand alone go with their consonant.
    /// </summary>
    private PieceKind Cluster()
    {
        var leads = Syllables.Leads(_text[_fine[_at].Start]);
        _at++;
        while (_at < _fine.Length && _fine[_at].Kind == PieceKind.Cluster
            && (leads || Syllables.Follows(_text, _fine[_at - 1], _fine[_at])))
        {
            leads = Syllables.Leads(_text[_fine[_at].Start]);
            _at++;
        }

        return PieceKind.Cluster;
    }

    private readonly bool IsInitial(int first) => _at == first + 1
        && Of(first) is [var letter] && char.IsUpper(letter) && IsDot(_at)
        && _at + 2 < _fine.Length && _fine[_at + 1].Kind == PieceKind.Blank && char.IsUpper(Of(_at + 2)[0])
        && !(_joined > 1 && _fine[_joined - 1].Kind == PieceKind.Blank && PartLabels.IsNoun(Of(_joined - 2)));

    private readonly bool IsAbbreviation(int first) => _at > first + 1 && IsDot(first + 1) && IsDot(_at)
        && Of(first) is [var letter] && char.IsLetter(letter) && Of(_at - 1).Length == 1;

    private readonly bool EndsInApostrophe() => _at < _fine.Length
        && Of(_at) is ['’' or '\'']
        && Of(_at - 1) is [.., 's']
        && (_at + 1 == _fine.Length || _fine[_at + 1].Kind != PieceKind.Word);

    private readonly bool IsDot(int at) => at < _fine.Length && Of(at) is ['.'];

    private readonly bool HasDigit(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (_fine[at].Kind == PieceKind.Word && Of(at).IndexOfAnyInRange('0', '9') >= 0)
                return true;
        return false;
    }

    private readonly bool EndsInDigit(int at) => char.IsDigit(Of(at)[^1]);

    private static bool IsDigits(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static bool StartsInZero(ReadOnlySpan<char> word) => word[0] == '0';

    private readonly ReadOnlySpan<char> Of(int at) => _text.AsSpan(_fine[at].Start, _fine[at].Length);
}

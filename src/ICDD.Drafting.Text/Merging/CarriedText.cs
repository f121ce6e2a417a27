using System.Text;

namespace ICDD.Drafting;

/// <summary>A text put together of passages; words that were apart are never run into one.</summary>
internal sealed class CarriedText(int length)
{
    private readonly StringBuilder _text = new(length);
    private bool _areApart;

    public void Add(string words)
    {
        if (words.Length == 0)
            return;
        if (_areApart && _text.Length > 0 && char.IsLetterOrDigit(_text[^1]) && char.IsLetterOrDigit(words[0]))
            _text.Append(' ');
        _areApart = false;
        _text.Append(words);
    }

    /// <summary>Leaves words out: where a blank was among them, what stands around them stays apart.</summary>
    public void LeaveOut(string words) => _areApart |= words.Any(char.IsWhiteSpace);

    public override string ToString() => _text.ToString();
}

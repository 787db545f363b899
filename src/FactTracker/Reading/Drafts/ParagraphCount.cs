namespace FactTracker.Reading;

/// <summary>Counts the paragraphs of a text, which empty lines separate, in one pass.</summary>
internal sealed class ParagraphCount(string text)
{
    private int _place;
    private int _paragraph = 1;
    private bool _hasWords; // Whether the paragraph has begun.
    private int _lines; // Line ends since the last character that is not white space.

    /// <summary>The number of the paragraph at an offset, counted from one. Offsets must not go back.</summary>
    public int At(int offset)
    {
        for (; _place <= offset && _place < text.Length; _place++)
        {
            if (text[_place] is '\n' or '\u2029') _lines += text[_place] == '\n' ? 1 : 2;
            if (char.IsWhiteSpace(text[_place])) continue;
            if (_hasWords && _lines > 1) _paragraph++;
            (_hasWords, _lines) = (true, 0);
        }

        return _paragraph;
    }
}

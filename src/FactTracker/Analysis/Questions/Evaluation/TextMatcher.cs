using System.Text;

namespace FactTracker.Analysis;

/// <summary>A question about a text. Not thread-safe, because it has a buffer.</summary>
internal abstract class TextMatcher
{
    private char[] _decoded = [];

    /// <summary>Whether a text matches.</summary>
    public abstract bool Matches(ReadOnlySpan<char> text);

    /// <summary>Whether a text matches; one that is held as UTF-8 stays so, and takes no more memory afterwards.</summary>
    public bool Matches(LateText text)
    {
        if (!text.TryGetUtf8(out var utf8)) return Matches(text.Text);
        if (_decoded.Length < utf8.Length) _decoded = new char[utf8.Length * 2];
        return Matches(_decoded.AsSpan(0, Encoding.UTF8.GetChars(utf8, _decoded)));
    }
}

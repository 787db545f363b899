using System.Text;

namespace FactTracker.Analysis;

/// <summary>Whether a text has all of some words, whatever their case and diacritics.</summary>
/// <remarks>
/// A word is a run of letters, digits and marks. A star after a word stands for any further letters. A word in a script without spaces
/// between words, such as Chinese or Thai, is found anywhere.
/// </remarks>
internal sealed class WordMatcher : TextMatcher
{
    private readonly (string Word, bool IsStart)[] _words;
    private readonly bool _areAscii;
    private char[] _folded = [];

    public WordMatcher(TextOperand operand)
    {
        _words = [.. operand.Pieces.SelectMany((piece, place) => WordsOf(piece, place < operand.Pieces.Count - 1)).Distinct()];
        _areAscii = _words.All(word => Ascii.IsValid(word.Word));
    }

    public override bool Matches(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            // Most texts lack a word, which is found out without folding them.
            if (!_areAscii) return false;
            foreach (var (word, _) in _words)
            {
                if (!text.Contains(word, StringComparison.OrdinalIgnoreCase)) return false;
            }
        }

        if (_folded.Length < text.Length * TextFolding.MostPerChar) _folded = new char[text.Length * TextFolding.MostPerChar * 2];
        return HasAll(_folded.AsSpan(0, TextFolding.Fold(text, _folded)));
    }

    private bool HasAll(ReadOnlySpan<char> folded)
    {
        foreach (var (word, isStart) in _words)
        {
            if (!Has(folded, word, isStart)) return false;
        }

        return true;
    }

    private static bool Has(ReadOnlySpan<char> folded, string word, bool isStart)
    {
        var isAnywhere = TextFolding.IsOfUnspacedScript(word[0]);
        for (var from = 0; folded[from..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var found; from += found + 1)
        {
            var (start, end) = (from + found, from + found + word.Length);
            if (isAnywhere) return true;
            var begins = start == 0 || !TextFolding.IsOfWord(folded[start - 1]);
            if (begins && (isStart || end == folded.Length || !TextFolding.IsOfWord(folded[end]))) return true;
        }

        return false;
    }

    private static IEnumerable<(string Word, bool IsStart)> WordsOf(string piece, bool isBeforeStar)
    {
        var text = TextFolding.Fold(piece);
        for (var end = 0; end < text.Length;)
        {
            var start = end;
            while (end < text.Length && TextFolding.IsOfWord(text[end])) end++;
            if (end > start) yield return (text[start..end], isBeforeStar && end == text.Length);
            else end++;
        }
    }
}

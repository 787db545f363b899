using System.Buffers;
using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Storage;

/// <summary>Writes the words of folded texts in letters and digits that every engine takes for parts of words.</summary>
/// <remarks>
/// A run of characters of words, as <c>~</c> reads it, is divided where a script without spaces begins and ends. What stands between is a
/// word; of a stretch in such a script, each two neighbouring characters are one, and the last character is.
/// </remarks>
internal ref struct WordWriter(int capacity)
{
    private const int MostPerWord = 64;
    private const int MostPerChar = 5; // u and four digits.
    private const char Star = '*';

    private char[] _written = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;

    /// <summary>Returns what was written, and ends the use of the writer.</summary>
    public string Take()
    {
        var text = new string(_written, 0, _length);
        ArrayPool<char>.Shared.Return(_written);
        return text;
    }

    /// <summary>Writes the words of a text of a claim.</summary>
    public void Write(scoped ReadOnlySpan<char> folded)
    {
        while (NextRun(ref folded) is { IsEmpty: false } run)
        {
            while (NextStretch(ref run, out var isUnspaced) is { IsEmpty: false } stretch)
            {
                if (!isUnspaced)
                {
                    WriteWord(stretch);
                    continue;
                }

                for (var i = 0; i < stretch.Length; i++) WriteWord(stretch.Slice(i, Math.Min(2, stretch.Length - i)));
            }
        }
    }

    /// <summary>Writes the words of a text in ASCII that is not folded, in one pass: most texts of most claims are.</summary>
    public void WriteAscii(scoped ReadOnlySpan<byte> text)
    {
        Reserve(text.Length + 1);
        var (written, length, end, isWithin) = (_written, _length, 0, false);
        foreach (var unit in text)
        {
            var c = char.IsAsciiLetterUpper((char)unit) ? (char)(unit | 0x20) : (char)unit;
            if (!char.IsAsciiLetterOrDigit(c))
            {
                isWithin = false;
                continue;
            }

            if (!isWithin)
            {
                if (length > 0) written[length++] = ' ';
                (end, isWithin) = (length + MostPerWord, true);
            }

            if (length < end) written[length++] = c;
        }

        _length = length;
    }

    /// <summary>Writes the words that a text of a claim has wherever the words of a query are found in it.</summary>
    public void WriteSought(scoped ReadOnlySpan<char> folded, bool endsInStar)
    {
        while (NextRun(ref folded) is { IsEmpty: false } run)
        {
            // What begins in a script without spaces is found within a run, so that more may follow its end.
            var isOpen = (endsInStar && folded.IsEmpty) || TextFolding.IsOfUnspacedScript(run[0]);
            while (NextStretch(ref run, out var isUnspaced) is { IsEmpty: false } stretch)
            {
                if (!isUnspaced) WriteWord(stretch, isOpen && run.IsEmpty);
                else if (stretch.Length == 1) WriteWord(stretch, withStar: true);
                for (var i = 0; isUnspaced && i + 1 < stretch.Length; i++) WriteWord(stretch.Slice(i, 2));
            }
        }
    }

    private static ReadOnlySpan<char> NextRun(ref ReadOnlySpan<char> rest)
    {
        var start = 0;
        while (start < rest.Length && !TextFolding.IsOfWord(rest[start])) start++;
        var end = start;
        while (end < rest.Length && TextFolding.IsOfWord(rest[end])) end++;
        var run = rest[start..end];
        rest = rest[end..];
        return run;
    }

    private static ReadOnlySpan<char> NextStretch(ref ReadOnlySpan<char> rest, out bool isUnspaced)
    {
        isUnspaced = !rest.IsEmpty && TextFolding.IsOfUnspacedScript(rest[0]);
        var end = 0;
        while (end < rest.Length && TextFolding.IsOfUnspacedScript(rest[end]) == isUnspaced) end++;
        var stretch = rest[..end];
        rest = rest[end..];
        return stretch;
    }

    private void WriteWord(scoped ReadOnlySpan<char> word, bool withStar = false)
    {
        Reserve(MostPerWord + MostPerChar + 2);
        if (_length > 0) _written[_length++] = ' ';
        var (start, end) = (_length, _length + MostPerWord);
        for (var i = 0; i < word.Length && _length < end; i++) WriteChar(word[i]);
        if (_length >= end) _length = end; // A longer word is the same up to here, whatever follows.
        else if (withStar && _length > start) _written[_length++] = Star;
    }

    private void WriteChar(char c)
    {
        if (IsPlain(c))
        {
            _written[_length++] = c;
            return;
        }

        _written[_length++] = 'u';
        ((int)c).TryFormat(_written.AsSpan(_length), out var digits, "x4", CultureInfo.InvariantCulture);
        _length += digits;
    }

    // Small letters that are letters in the oldest version of Unicode that an engine uses (6.1, in SQLite).
    private static bool IsPlain(char c) =>
        char.IsAscii(c) || c is (>= 'ά' and <= 'ώ') or (>= 'а' and <= 'џ') or (>= 'ա' and <= 'ֆ') or (>= 'א' and <= 'ת')
            or (>= 'ؠ' and <= 'ي');

    private void Reserve(int more)
    {
        if (_length + more <= _written.Length) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_written.Length * 2, _length + more));
        _written.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_written);
        _written = larger;
    }
}

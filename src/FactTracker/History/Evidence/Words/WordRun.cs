namespace FactTracker.History;

/// <summary>The words of a text, in order.</summary>
internal sealed class WordRun
{
    private const int LettersPerWord = 6; // With the space; only for the first size of the lists.
    private readonly string _text;
    private readonly int[] _starts;
    private readonly ulong[] _hashes;

    private WordRun(string text, int[] starts, ulong[] hashes, int count) =>
        (_text, _starts, _hashes, Count) = (text, starts, hashes, count);

    /// <summary>The number of words.</summary>
    public int Count { get; }

    /// <summary>The hashes of the words.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    public static WordRun Of(string text)
    {
        var starts = new int[text.Length / LettersPerWord + 1];
        var hashes = new ulong[starts.Length];
        var count = 0;
        var words = new WordScanner(text);
        while (words.Next())
        {
            if (count == starts.Length)
            {
                Array.Resize(ref starts, count + count / 2 + 1);
                Array.Resize(ref hashes, starts.Length);
            }

            starts[count] = words.Start;
            hashes[count++] = words.Hash;
        }

        return new WordRun(text, starts, hashes, count);
    }

    /// <summary>Where a word begins in the text.</summary>
    public int StartOf(int word) => _starts[word];

    /// <summary>Where a word ends in the text.</summary>
    public int EndOf(int word)
    {
        var scanner = new WordScanner(_text, _starts[word]);
        scanner.Next();
        return scanner.End;
    }

    /// <summary>Returns the first word that begins at a place or after it; <see cref="Count"/> when there is none.</summary>
    public int From(int place)
    {
        var index = _starts.AsSpan(0, Count).BinarySearch(place);
        return index < 0 ? ~index : index;
    }

    /// <summary>Returns the text of the words from one on, up to but without another.</summary>
    public string TextOf(int from, int to) => from >= to ? "" : _text[_starts[from]..EndOf(to - 1)];

    /// <summary>Returns the text between a word and the one after it.</summary>
    public ReadOnlySpan<char> After(int word) => _text.AsSpan()[EndOf(word)..(word + 1 < Count ? _starts[word + 1] : _text.Length)];
}

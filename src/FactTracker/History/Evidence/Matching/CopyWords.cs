namespace FactTracker.History;

/// <summary>The words of a copy, and the text they are from.</summary>
internal sealed class CopyWords(string text)
{
    public string Text { get; } = text;

    public WordRun Run { get; } = WordRun.Of(text);

    public ReadOnlySpan<ulong> Hashes => Run.Hashes;

    public int Count => Run.Count;

    /// <summary>Returns whether words stand at a place.</summary>
    public bool Has(ReadOnlySpan<ulong> words, int place) =>
        place >= 0 && place <= Count - words.Length && Hashes.Slice(place, words.Length).SequenceEqual(words);

    /// <summary>Returns how many of the words before a place are the last of some.</summary>
    public int Before(ReadOnlySpan<ulong> words, int place)
    {
        var count = 0;
        while (count < words.Length && place - count > 0 && Hashes[place - count - 1] == words[^(count + 1)]) count++;
        return count;
    }

    /// <summary>Returns how many of the words from a place on are the first of some.</summary>
    public int After(ReadOnlySpan<ulong> words, int place) =>
        place >= Count ? 0 : Hashes[place..].CommonPrefixLength(words);

    /// <summary>Returns whether a sentence or a paragraph ends after a word.</summary>
    public bool EndsSentence(int word)
    {
        var lines = 0;
        foreach (var c in Run.After(word))
        {
            if (c is '.' or '!' or '?' or '\u3002' || (c == '\n' && ++lines > 1)) return true;
        }

        return false;
    }
}

namespace FactTracker.History;

/// <summary>A word that is being reduced to its stem, with the two regions in which endings may be removed.</summary>
internal ref struct StemBuffer(Span<char> word)
{
    private const char Consonant = 'Y';
    private readonly Span<char> _word = word;

    /// <summary>The number of letters that are left.</summary>
    public int Length { get; private set; } = word.Length;

    /// <summary>Where the first region starts: after the first consonant that follows a vowel.</summary>
    public int R1 { get; private set; }

    /// <summary>Where the second region starts: the same, counted from the first.</summary>
    public int R2 { get; private set; }

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Text => _word[..Length];

    /// <summary>Whether it ends in a double letter as "hopp" does, and is more than that letter after a, e or o, as "add" is.</summary>
    public readonly bool EndsInDouble =>
        Length >= 2 && _word[Length - 1] == _word[Length - 2] && "bdfgmnprt".Contains(_word[Length - 1])
        && !(Length == 3 && _word[0] is ('a' or 'e' or 'o'));

    public readonly char this[int index] => _word[index];

    public readonly bool IsVowel(int index) => _word[index] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public readonly bool EndsWith(ReadOnlySpan<char> ending) => Text.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Whether there is a vowel before an index.</summary>
    public readonly bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(i)) return true;
        }

        return false;
    }

    /// <summary>Whether the letters before an index end in a short syllable, as "hop" and "at" do.</summary>
    public readonly bool EndsInShortSyllable(int end)
    {
        if (end == 2) return IsVowel(0) && !IsVowel(1);
        return end > 2 && !IsVowel(end - 3) && IsVowel(end - 2) && !IsVowel(end - 1) && _word[end - 1] is not ('w' or 'x' or Consonant);
    }

    public void ReplaceLast(int count, ReadOnlySpan<char> replacement)
    {
        Length -= count;
        replacement.CopyTo(_word[Length..]);
        Length += replacement.Length;
    }

    public void Append(char letter) => _word[Length++] = letter;

    /// <summary>Writes each y that is a consonant in upper case.</summary>
    public readonly void MarkConsonants()
    {
        if (_word[0] == 'y') _word[0] = Consonant;
        for (var i = 1; i < Length; i++)
        {
            if (_word[i] == 'y' && IsVowel(i - 1)) _word[i] = Consonant;
        }
    }

    public readonly void UnmarkConsonants() => _word[..Length].Replace(Consonant, 'y');

    public void MarkRegions(string[] prefixes)
    {
        R1 = Next(0);
        foreach (var prefix in prefixes)
        {
            if (Text.StartsWith(prefix, StringComparison.Ordinal)) R1 = prefix.Length;
        }

        R2 = Next(R1);
    }

    private readonly int Next(int start)
    {
        for (var i = start + 1; i < Length; i++)
        {
            if (!IsVowel(i) && IsVowel(i - 1)) return i + 1;
        }

        return Length;
    }
}

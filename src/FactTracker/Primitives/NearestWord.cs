namespace FactTracker;

/// <summary>Finds the word that a misspelt one may have meant: of all it has looked at, the first of the nearest.</summary>
internal struct NearestWord(string wrong)
{
    private int _limit = EditDistance.Tolerable(wrong);

    /// <summary>The word, or null when none is near.</summary>
    public string? Word { get; private set; }

    /// <summary>The nearest word of a list, or null when none is near.</summary>
    public static string? Of(string wrong, IEnumerable<string> words)
    {
        var nearest = new NearestWord(wrong);
        foreach (var word in words)
        {
            nearest.Look(word);
        }

        return nearest.Word;
    }

    /// <summary>Takes one more word into account.</summary>
    public void Look(string word)
    {
        if (_limit < 0) return;
        var distance = EditDistance.Between(wrong, word, _limit);
        if (distance > _limit) return;
        Word = word;
        _limit = distance - 1; // Only a nearer one is taken from here on.
    }
}

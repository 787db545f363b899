namespace FactTracker.Reading;

/// <summary>Collects the entries of words from the tables of a language.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, Lexeme> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether each word and phrase with an apostrophe is also added with a typographic one.</summary>
    public bool HasBothApostrophes { get; init; }

    /// <summary>Adds to the entries of words, which are separated by spaces.</summary>
    public LexiconBuilder Words(string words, Func<Lexeme, Lexeme> add)
    {
        foreach (var word in Spelled(words, ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            _words[word] = add(_words.GetValueOrDefault(word, Lexeme.Unknown));
        }

        return this;
    }

    /// <summary>Adds roles to words.</summary>
    public LexiconBuilder Words(string words, WordUse uses) => Words(words, word => word with { Uses = word.Uses | uses });

    /// <summary>Adds what words contribute to an attribution.</summary>
    public LexiconBuilder Words(string words, SpeechUse uses) => Words(words, word => word with { Speech = word.Speech | uses });

    /// <summary>Adds phrases of one kind. The phrases are separated by commas and their words by spaces.</summary>
    public LexiconBuilder Phrases(PhraseKind kind, string phrases, Func<Phrase, Phrase>? detail = null)
    {
        foreach (var text in Spelled(phrases, ',').Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var phrase = new Phrase(kind, [.. words]);
            phrase = detail?.Invoke(phrase) ?? phrase;
            Words(
                words[0], word => word with { Phrases = [.. word.Phrases.Append(phrase).OrderByDescending(other => other.Words.Length)] });
        }

        return this;
    }

    private string Spelled(string words, char separator) =>
        HasBothApostrophes && words.Contains('\'', StringComparison.Ordinal)
            ? string.Concat(words, separator.ToString(), words.Replace('\'', '’'))
            : words;

    /// <summary>Builds the lexicon, and computes for each word what can begin with it.</summary>
    public Lexicon Build()
    {
        foreach (var word in Openings.BehindArticle(_words.Values).ToList())
        {
            Words(word, known => known with { Opens = Opening.BehindArticle });
        }

        return new(_words.ToDictionary(
            word => word.Key, word => word.Value with
            {
                Opens = word.Value.Opens | Openings.Of(word.Value),
                IsOfTime = Openings.IsOfTime(word.Value),
            },
            StringComparer.OrdinalIgnoreCase));
    }
}

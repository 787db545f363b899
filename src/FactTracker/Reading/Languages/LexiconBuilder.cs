namespace FactTracker.Reading;

/// <summary>Collects the entries of words from the tables of a language.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, Lexeme> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds to the entries of words, which are separated by spaces.</summary>
    public LexiconBuilder Words(string words, Func<Lexeme, Lexeme> add)
    {
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            _words[word] = add(_words.GetValueOrDefault(word, Lexeme.Unknown));
        }

        return this;
    }

    /// <summary>Adds roles to words.</summary>
    public LexiconBuilder Words(string words, WordUse uses) => Words(words, word => word with { Uses = word.Uses | uses });

    /// <summary>Adds phrases of one kind. The phrases are separated by commas and their words by spaces.</summary>
    public LexiconBuilder Phrases(PhraseKind kind, string phrases, Func<Phrase, Phrase>? detail = null)
    {
        foreach (var text in phrases.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var phrase = new Phrase(kind, [.. words]);
            phrase = detail?.Invoke(phrase) ?? phrase;
            Words(
                words[0], word => word with { Phrases = [.. word.Phrases.Append(phrase).OrderByDescending(other => other.Words.Length)] });
        }

        return this;
    }

    /// <summary>Builds the lexicon, and computes for each word what can begin with it.</summary>
    public Lexicon Build()
    {
        foreach (var word in Openings.BehindArticle(_words.Values).ToList())
        {
            Words(word, known => known with { Opens = Opening.BehindArticle });
        }

        return new(_words.ToDictionary(
            word => word.Key, word => word.Value with { Opens = word.Value.Opens | Openings.Of(word.Value) },
            StringComparer.OrdinalIgnoreCase));
    }
}

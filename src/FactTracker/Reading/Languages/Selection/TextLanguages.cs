namespace FactTracker.Reading;

/// <summary>The languages of a text: those that were found in its parts, or the one that was given.</summary>
internal sealed class TextLanguages
{
    private const int LeastWords = 8; // A shorter text seldom shows its language, which is nothing to report.

    private readonly IReadOnlyList<LanguageStretch> _stretches;
    private readonly ProseLanguage[] _languages;

    private TextLanguages(IReadOnlyList<LanguageStretch> stretches, ProseLanguage? given = null)
    {
        _stretches = stretches;
        _languages = [.. stretches.Select(stretch => given ?? LanguageOf(stretch.Finding))];
        var main = stretches.GroupBy(stretch => stretch.Finding)
            .MaxBy(parts => parts.Sum(stretch => (long)stretch.End - stretch.Start))!.Key;
        (Tag, Certainty, _) = main;
    }

    /// <summary>The language of most of the text, or null when it is not known.</summary>
    public string? Tag { get; }

    /// <summary>How certain it is.</summary>
    public LanguageCertainty Certainty { get; }

    /// <summary>The language at the beginning.</summary>
    public ProseLanguage First => _languages[0];

    /// <summary>What there is to report.</summary>
    public IReadOnlyList<ProseNote> Notes { get; private init; } = [];

    /// <summary>Determines the languages of a text, unless one is given.</summary>
    public static TextLanguages Of(string text, LanguageTag? given)
    {
        if (given is not { } tag || tag == default)
        {
            var stretches = LanguageDetector.Find(text);
            return new TextLanguages(stretches) { Notes = [.. NotesOf(text, stretches)] };
        }

        var all = new LanguageStretch(0, text.Length, new LanguageFinding(tag.ToString(), LanguageCertainty.Given));
        return new TextLanguages([all]) { Notes = [.. NotesOf(text, [all])] };
    }

    /// <summary>The same for a language given as data.</summary>
    public static TextLanguages Of(string text, ProseLanguage given) =>
        new([new LanguageStretch(0, text.Length, new LanguageFinding(given.Tag, LanguageCertainty.Given))], given);

    /// <summary>The language of the sentence that follows an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The offset, which does not decrease from call to call.</param>
    /// <param name="stretch">The number of the stretch of the last call; 0 at the beginning.</param>
    public ProseLanguage At(string text, int place, ref int stretch)
    {
        if (stretch + 1 >= _stretches.Count) return _languages[stretch];
        while (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        while (stretch + 1 < _stretches.Count && place >= _stretches[stretch + 1].Start)
        {
            stretch++;
        }

        return _languages[stretch];
    }

    // A text whose language is not known is read as English, with the doubts about separators reported at each number.
    private static ProseLanguage LanguageOf(LanguageFinding finding) =>
        finding.Tag is { } tag ? ProseLanguages.Find(tag) ?? UnreadLanguage.Data : finding.IsForeign ? UnreadLanguage.Data
            : EnglishLanguage.Data;

    private static IEnumerable<ProseNote> NotesOf(string text, IReadOnlyList<LanguageStretch> stretches)
    {
        foreach (var (start, end, (tag, certainty, isForeign)) in stretches)
        {
            if (tag is null && isForeign)
                yield return new ProseNote(
                    "The language of the text is not English," +
                    " and not certain; only ISO 8601 dates and whole percentages were looked for. Name it.",
                    start, end - start, true);
            else if (tag is null && HasWords(text))
                yield return new ProseNote("The language of the text is not certain; it was read as English.", start, end - start, false);
            else if (tag is not null and not "en" && ProseLanguages.IsRead(tag) && certainty == LanguageCertainty.Likely)
                yield return new ProseNote($"The language of the text is probably \"{tag}\", which is not certain.", start, end - start,
                    false);
            else if (tag is not null && !ProseLanguages.IsRead(tag))
                yield return new ProseNote(
                    $"The language \"{tag}\" is not read; only ISO 8601 dates and whole percentages were looked for.", start, end - start,
                        true);
        }
    }

    private static bool HasWords(string text)
    {
        var words = 0;
        for (var place = 1; place < text.Length && words < LeastWords; place++)
        {
            if (char.IsLetter(text[place - 1]) && !char.IsLetter(text[place])) words++;
        }

        return words >= LeastWords;
    }
}

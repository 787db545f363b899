namespace FactTracker.Reading;

/// <summary>
/// Finds the parts of claims in English text: quantities with their hedges, dates as EDTF, attributions and estimates. It also drafts
/// claims.
/// </summary>
/// <remarks>
/// The text is processed in one pass, in linear time, with memory linear in the number of mentions. Nothing is guessed silently: if words
/// can have several meanings, the alternatives are listed. Thread-safe.
/// </remarks>
/// <example><code>
/// var reading = ProseReader.Read("In the early 2000s it was just over 10 per cent.");
/// // the early 2000s = 2000~/2004~, just over 10 per cent = justOver 10 %
/// </code></example>
public static class ProseReader
{
    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <returns>What was found. No text is invalid.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ProseReading Read(string text, ProseOptions? options = null) =>
        Read(text, options ?? ProseOptions.None, EnglishLanguage.Data, out _);

    /// <summary>The same in a language given as data. Also returns the number of steps taken.</summary>
    internal static ProseReading Read(string text, ProseOptions options, ProseLanguage language, out long steps)
    {
        ArgumentNullException.ThrowIfNull(text);
        var passage = new Passage(text, language);
        var tokenizer = new Tokenizer(passage);
        var context = new DateContext(passage, DateAnchor.Of(options.Published));
        var mentions = new List<Mention>();
        var drafts = new DraftWriter(passage, mentions);
        while (tokenizer.Next())
        {
            var first = mentions.Count;
            SentenceReader.Read(context, mentions);
            drafts.Add(first);
        }

        steps = tokenizer.Steps + passage.Looks;
        return new ProseReading(mentions, drafts.Drafts, options, language.Tag);
    }
}

namespace FactTracker.Reading;

/// <summary>
/// Reads English text for what claims are made of: quantities with their hedges, dates as EDTF, who says so and how likely it is said to be; and drafts
/// claims from it.
/// </summary>
/// <remarks>
/// One pass, in time linear in the text and memory linear in what is found. Nothing is guessed in silence: where words may mean several things, the other
/// readings stand beside the one taken. Safe to use from many threads.
/// </remarks>
/// <example><code>
/// var reading = ProseReader.Read("In the early 2000s it was just over 10 per cent.");
/// // the early 2000s = 2000~/2004~, just over 10 per cent = justOver 10 %
/// </code></example>
public static class ProseReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="options">What is known of it; nothing when left out.</param>
    /// <returns>What was found; nothing is refused.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ProseReading Read(string text, ProseOptions? options = null) => Read(text, options ?? ProseOptions.None, EnglishLanguage.Data, out _);

    /// <summary>The same in a language given as data, with the number of steps it took.</summary>
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

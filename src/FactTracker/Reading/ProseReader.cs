using System.Runtime.CompilerServices;

namespace FactTracker.Reading;

/// <summary>
/// Finds the parts of claims in English, French, German, Russian and Spanish text: quantities with their hedges, dates as EDTF,
/// attributions
/// and estimates. It also drafts claims.
/// </summary>
/// <remarks>
/// The text is processed in one pass, in linear time, with memory linear in the number of mentions. Nothing is guessed silently: if words
/// can have several meanings, the alternatives are listed. The language is determined for each paragraph, unless it is given. In a language
/// that is not read only ISO 8601 dates and whole percentages are found, and <see cref="ProseReading.Notes"/> says so. Thread-safe.
/// </remarks>
/// <example><code>
/// var reading = ProseReader.Read("In the early 2000s it was just over 10 per cent.");
/// // the early 2000s = 2000~/2004~, just over 10 per cent = justOver 10 %
/// </code></example>
public static class ProseReader
{
    private const int LongestPart = 1 << 18; // UTF-16 units: longer than any article, and small enough to be held many times over.

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <returns>What was found. No text is invalid.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ProseReading Read(string text, ProseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, options ?? ProseOptions.None, TextLanguages.Of(text, options?.Language), default, out _).Reading;
    }

    /// <summary>Parses a long text part by part, so that only one part of it is in memory.</summary>
    /// <remarks>
    /// A text of up to 262,144 UTF-16 units is one part, and the result is that of <see cref="Read(string, ProseOptions?)"/>. A longer text
    /// is cut at empty lines, and each part is parsed by itself. Offsets, paragraphs and the ids of claims and sources are those of the
    /// whole text. A text of more than 2,147,483,647 units cannot be parsed.
    /// </remarks>
    /// <param name="text">The text; it stays open.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was found in each part, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="OverflowException">The text is too long.</exception>
    /// <example><code>
    /// using var file = File.OpenText("transcripts.txt");
    /// await foreach (var part in ProseReader.ReadPartsAsync(file))
    ///     foreach (var mention in part.Mentions) Console.WriteLine(mention);
    /// </code></example>
    public static IAsyncEnumerable<ProseReading> ReadPartsAsync(
        TextReader text, ProseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadPartsAsync(text, options ?? ProseOptions.None, LongestPart, cancellationToken);
    }

    /// <summary>The same with parts of a given length.</summary>
    internal static async IAsyncEnumerable<ProseReading> ReadPartsAsync(
        TextReader text, ProseOptions options, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parts = new TextParts(text, longest);
        var start = default(PartStart);
        while (await parts.NextAsync(cancellationToken).ConfigureAwait(false) is { } part)
        {
            var (reading, end) = Read(part, options, TextLanguages.Of(part, options.Language), start, out _);
            yield return reading;
            start = parts.EndsParagraph ? end : end with { Paragraphs = Math.Max(end.Paragraphs - 1, 0) };
        }
    }

    /// <summary>Parses the words of a text with markup, such as a web page. Offsets and lengths are those of the original.</summary>
    /// <param name="text">The words with their places in the original.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <returns>What was found. No text is invalid.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ProseReading Read(PlacedText text, ProseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.Text, options).PlacedIn(text);
    }

    /// <summary>
    /// Parses a text in Markdown, without front matter, code blocks, addresses and marks. Offsets and lengths are those of the original.
    /// </summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <returns>What was found. No text is invalid.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ProseReading ReadMarkdown(string text, ProseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(MarkdownProse.Of(text), options);
    }

    /// <summary>Returns how much an English sentence is worth checking, whether or not a claim is drafted from it.</summary>
    /// <param name="text">The sentence, or several that are judged together.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static CheckWorth WorthOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CheckWorth.Of(WorthOfText.Signs(new Passage(text, EnglishLanguage.Data)));
    }

    /// <summary>The same in a language given as data. Also returns the number of steps taken.</summary>
    internal static ProseReading Read(string text, ProseOptions options, ProseLanguage language, out long steps) =>
        Read(text, options, TextLanguages.Of(text, language), default, out steps).Reading;

    private static (ProseReading Reading, PartStart End) Read(
        string text, ProseOptions options, TextLanguages languages, PartStart start, out long steps)
    {
        var passage = new Passage(text, languages.First) { IsLanguageUnknown = languages.Certainty == LanguageCertainty.Unknown };
        var tokenizer = new Tokenizer(passage);
        var context = new DateContext(passage, DateAnchor.Of(options.Published));
        var mentions = new List<Mention>();
        var drafts = new DraftWriter(passage, mentions, start);
        var speech = new SpeechReader(passage);
        var stretch = 0;
        while (true)
        {
            passage.Language = languages.At(text, tokenizer.Place, ref stretch);
            if (!tokenizer.Next()) break;
            var first = mentions.Count;
            if (!passage.Language.IsRead)
            {
                UnreadSentenceReader.Read(passage, mentions);
                continue;
            }

            context.Named.Begin();
            SentenceReader.Read(context, speech, mentions);
            drafts.Add(first, speech.End());
            context.Named.ReportOn(drafts.Report);
        }

        steps = tokenizer.Steps + passage.Looks;
        // Drafts refer to positions in their part.
        var placed = start.Offset == 0 ? mentions : mentions.ConvertAll(mention => mention with { Offset = start.Offset + mention.Offset });
        return (new ProseReading(placed, drafts.Drafts, drafts.Skipped, options, languages, start), drafts.End);
    }
}

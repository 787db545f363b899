using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Describes confidences in words.</summary>
/// <example><code>
/// Confidence.OnScale(ConfidenceScale.Icd203, "likely").ToWords(english); // likely (55% to 80% on the scale icd203)
/// </code></example>
public static class ConfidenceWording
{
    extension(Confidence confidence)
    {
        /// <summary>Returns the term as stated with its numbers, or the numbers alone, followed by who stated it, when and why.</summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public string ToWords(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(confidence);
            var book = Wordbook.For(culture);
            return string.Join(", ", Parts(confidence, book));
        }
    }

    private static IEnumerable<string> Parts(Confidence confidence, Wordbook book)
    {
        yield return Statement(confidence, book);
        if (confidence.By is { } by) yield return Phrases.Fill(book.Phrases.AccordingTo, by.ToWords());
        if (confidence.At is { } at) yield return TimeWording.ToWords(at, book);
        if (confidence.Basis is { } basis) yield return basis;
    }

    private static string Statement(Confidence confidence, Wordbook book)
    {
        var numbers = Numbers(confidence, book);
        if (confidence.Term is not { } term)
            return confidence.Scale is { } scaleAlone ? Phrases.Fill(book.Phrases.OnScale, numbers, scaleAlone) : numbers;
        if (confidence.Scale is not { } scale) return numbers.Length == 0 ? book.Quote(term) : $"{book.Quote(term)} ({numbers})";
        return numbers.Length == 0
            ? Phrases.Fill(book.Phrases.OnScale, term, scale)
            : $"{term} ({Phrases.Fill(book.Phrases.OnScale, numbers, scale)})";
    }

    private static string Numbers(Confidence confidence, Wordbook book)
    {
        var point = confidence.Probability is { } probability ? NumberWording.Percent(probability, book) : null;
        var interval = confidence.Lower is null && confidence.Upper is null ? confidence.ImpliedInterval : confidence.Interval;
        var range = interval is { } band ? Interval(band, book) : null;
        return string.Join(", ", new[] { point, range }.OfType<string>());
    }

    private static string Interval(ProbabilityInterval band, Wordbook book) => band.Width == 0
        ? NumberWording.Percent(band.Lower, book)
        : Phrases.Fill(book.Phrases.FromTo, NumberWording.Percent(band.Lower, book), NumberWording.Percent(band.Upper, book));
}

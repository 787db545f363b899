using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Formats series and their changes in words.</summary>
/// <remarks>The sentences are in English; quantities and dates are in the language of the culture where it is supported.</remarks>
/// <example><code>Console.WriteLine(set.SeriesOf("China", "called friendly by Russians").ToWords());</code></example>
public static class SeriesWording
{
    extension(SeriesChange change)
    {
        /// <summary>Returns the change in a few words: "up about 55 percentage points", "five times", "about a third less",
        /// "unchanged", "no change beyond the margins".</summary>
        /// <param name="culture">The culture of numbers; invariant by default.</param>
        public string ToPhrase(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(change);
            return ChangePhrase.Of(change, SeriesWords.CultureOf(culture));
        }

        /// <summary>Returns the change as an English sentence with its times, values, bounds, margins and breaks.</summary>
        /// <param name="culture">The culture of numbers and dates; invariant by default.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(change);
            return ChangeSentence.Of(change, SeriesWords.CultureOf(culture));
        }
    }

    extension(ClaimSeries series)
    {
        /// <summary>Returns the series in English sentences: its extent, its change, its breaks, its gaps and what is left out.</summary>
        /// <param name="culture">The culture of numbers and dates; invariant by default.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(series);
            return string.Join(' ', SeriesSentences.Of(series, SeriesWords.CultureOf(culture)));
        }
    }
}

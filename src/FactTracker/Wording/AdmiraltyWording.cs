using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Formats the grades of a source and of a citation. The two grades are separate axes.</summary>
/// <example><code>citation.ToAdmiraltyCode(source); // B2</code></example>
public static class AdmiraltyWording
{
    extension(Citation citation)
    {
        /// <summary>
        /// Returns the reliability of the source (A to F) and the credibility of the cited information (1 to 6), such as "B2".
        /// </summary>
        /// <param name="source">The cited source, or null when it is not in the set.</param>
        /// <returns>Only one of the two, such as "B" or "2", when the other is unknown; null when neither is known.</returns>
        public string? ToAdmiraltyCode(Source? source)
        {
            ArgumentNullException.ThrowIfNull(citation);
            var letter = source?.Reliability is { } reliability ? LetterOf(reliability) : "";
            var digit = citation.Credibility is { } credibility ? ((int)credibility).ToString(CultureInfo.InvariantCulture) : "";
            return letter.Length + digit.Length == 0 ? null : letter + digit;
        }
    }

    /// <summary>The letter and its meaning: "B: usually reliable source".</summary>
    internal static string ToWords(Reliability reliability, Wordbook book) =>
        $"{LetterOf(reliability)}: {book.Phrases.Reliabilities[(int)reliability]}";

    /// <summary>The pair and its meaning: "B2: usually reliable source; probably true".</summary>
    internal static string? ToWords(Citation citation, Source? source, Wordbook book)
    {
        if (citation.ToAdmiraltyCode(source) is not { } code) return null;
        var reliability = source?.Reliability is { } grade ? book.Phrases.Reliabilities[(int)grade] : null;
        var credibility = citation.Credibility is { } number ? book.Phrases.Credibilities[(int)number - 1] : null;
        return $"{code}: {string.Join("; ", new[] { reliability, credibility }.OfType<string>())}";
    }

    private static string LetterOf(Reliability reliability) => ((char)('A' + (int)reliability)).ToString();
}

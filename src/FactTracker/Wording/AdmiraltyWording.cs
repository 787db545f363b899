using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Says how a source and what it is cited for are graded, as a pair of two separate axes.</summary>
/// <example><code>citation.ToAdmiraltyCode(source); // B2</code></example>
public static class AdmiraltyWording
{
    extension(Citation citation)
    {
        /// <summary>The pair of the source's reliability (A to F) and the credibility of what it is cited for (1 to 6), such as "B2".</summary>
        /// <param name="source">The source that is cited, or null when it is not in the set.</param>
        /// <returns>The half that is known, such as "B" or "2", or null when neither is.</returns>
        public string? ToAdmiraltyCode(Source? source)
        {
            ArgumentNullException.ThrowIfNull(citation);
            var letter = source?.Reliability is { } reliability ? LetterOf(reliability) : "";
            var digit = citation.Credibility is { } credibility ? ((int)credibility).ToString(CultureInfo.InvariantCulture) : "";
            return letter.Length + digit.Length == 0 ? null : letter + digit;
        }
    }

    /// <summary>The letter and what it means: "B: usually reliable source".</summary>
    internal static string ToWords(Reliability reliability, Wordbook book) => $"{LetterOf(reliability)}: {book.Phrases.Reliabilities[(int)reliability]}";

    /// <summary>The pair and what it means: "B2: usually reliable source; probably true".</summary>
    internal static string? ToWords(Citation citation, Source? source, Wordbook book)
    {
        if (citation.ToAdmiraltyCode(source) is not { } code) return null;
        var reliability = source?.Reliability is { } grade ? book.Phrases.Reliabilities[(int)grade] : null;
        var credibility = citation.Credibility is { } number ? book.Phrases.Credibilities[(int)number - 1] : null;
        return $"{code}: {string.Join("; ", new[] { reliability, credibility }.OfType<string>())}";
    }

    private static string LetterOf(Reliability reliability) => ((char)('A' + (int)reliability)).ToString();
}

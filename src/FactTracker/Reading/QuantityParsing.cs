using System.Diagnostics.CodeAnalysis;
using FactTracker.Reading;

namespace FactTracker;

/// <summary>Parses a quantity from English words, including its hedge and its unit.</summary>
/// <example><code>Quantity.Parse("at least 43 cases"); // atLeast 43 cases, with these words</code></example>
/// <remarks>
/// The whole text must be a single quantity; use <see cref="ProseReader"/> for quantities within a text. Every wording of a quantity can be
/// parsed back.
/// </remarks>
public static class QuantityParsing
{
    extension(Quantity)
    {
        /// <summary>Parses a quantity.</summary>
        /// <param name="text">The words.</param>
        /// <exception cref="FormatException">The words are not a single quantity.</exception>
        public static Quantity Parse(string text) =>
            Quantity.TryParse(text, out var quantity)
                ? quantity
                : throw new FormatException($"\"{text}\" is not a quantity in English words, such as \"at least 43 cases\".");

        /// <summary>Parses a quantity.</summary>
        /// <param name="text">The words.</param>
        /// <param name="result">The quantity with its words, or null.</param>
        /// <returns>Whether the words are a single quantity.</returns>
        public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Quantity? result)
        {
            result = null;
            if (text is null) return false;
            var passage = new Passage(text, EnglishLanguage.Data);
            if (!new Tokenizer(passage).Next() || passage[passage.Count - 1].End != text.TrimEnd().Length) return false;
            result = WholeQuantityGrammar.Read(passage) is { } quantity ? quantity with { Words = text } : null;
            return result is not null;
        }
    }
}

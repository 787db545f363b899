using System.Globalization;
using System.Text;

namespace FactTracker.History;

/// <summary>
/// Reduces the characters of words to what counts when texts are compared: letters without case, in decomposed form (Unicode NFKD), so
/// that ligatures, full-width forms and composed accents are equal to what they stand for.
/// </summary>
internal static class WordFold
{
    private static readonly string?[] Folded = new string?[char.MaxValue + 1]; // Filled when needed; threads write equal values.

    /// <summary>Returns what a character counts as: one character or more.</summary>
    public static ReadOnlySpan<char> Of(in char c)
    {
        if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) return new ReadOnlySpan<char>(in c);
        return Folded[c] ??= Fold(c);
    }

    // Superscripts and fractions are other numbers than the digits that they decompose into. Half of a surrogate pair has no form of
    // its own.
    private static string Fold(char c)
    {
        if (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber) return c.ToString();
        var lower = char.ToLowerInvariant(char.ToUpperInvariant(c)); // Joins the two forms of the Greek sigma.
        return lower.ToString().Normalize(NormalizationForm.FormKD).ToLowerInvariant();
    }
}

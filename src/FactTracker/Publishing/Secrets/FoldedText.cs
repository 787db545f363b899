using System.Globalization;
using System.Text;
using FactTracker.Claims;

namespace FactTracker.Publishing;

/// <summary>
/// A text as withheld strings are compared with it: letters and digits alone, in lower case, without accents and in one Unicode form, so
/// that neither case, composition, punctuation nor line breaks hide a string.
/// </summary>
/// <param name="Spaced">The words with one blank around each.</param>
/// <param name="Compact">The letters and digits without blanks.</param>
internal sealed record FoldedText(string Spaced, string Compact)
{
    public static FoldedText Of(string text)
    {
        var spaced = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in NormalText.Of(text, NormalizationForm.FormKD))
        {
            Append(spaced, c);
        }

        if (spaced[^1] != ' ') spaced.Append(' ');
        var words = spaced.ToString();
        return new FoldedText(words, words.Replace(" ", "", StringComparison.Ordinal));
    }

    private static void Append(StringBuilder spaced, char c)
    {
        switch (char.GetUnicodeCategory(c))
        {
            // Accents, and marks that are not seen, such as soft hyphens, joiners and those of direction.
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                break;
            case UnicodeCategory.Surrogate or UnicodeCategory.SpacingCombiningMark:
                spaced.Append(c);
                break;
            default:
                if (char.IsLetterOrDigit(c)) AppendLetter(spaced, char.ToLowerInvariant(c));
                else if (spaced[^1] != ' ') spaced.Append(' ');
                break;
        }
    }

    // What lower case alone does not make equal: the dotless i of Turkish, the sharp s, the sigma at the end of a word.
    private static void AppendLetter(StringBuilder spaced, char lower)
    {
        switch (lower)
        {
            case 'ı': spaced.Append('i'); break;
            case 'ß': spaced.Append("ss"); break;
            case 'ς': spaced.Append('σ'); break;
            default: spaced.Append(lower); break;
        }
    }
}

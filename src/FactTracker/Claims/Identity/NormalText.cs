using System.Text;

namespace FactTracker.Claims;

/// <summary>Texts in Unicode normalization form C, in which canonically equivalent texts are one text.</summary>
internal static class NormalText
{
    private const char NotACharacter = '\uFFFE'; // The one scalar value that .NET does not normalize; it composes with no other.

    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text;
        if (!IsSound(text)) text = Sound(text);
        return text.Contains(NotACharacter, StringComparison.Ordinal)
            ? string.Join(NotACharacter, text.Split(NotACharacter).Select(part => part.Normalize(NormalizationForm.FormC)))
            : text.Normalize(NormalizationForm.FormC);
    }

    // Half a surrogate pair cannot be normalized; in UTF-8 it is the replacement character.
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsSound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}

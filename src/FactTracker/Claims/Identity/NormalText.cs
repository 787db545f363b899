using System.Text;

namespace FactTracker.Claims;

/// <summary>Texts in a Unicode normalization form, in which canonically equivalent texts are one text.</summary>
internal static class NormalText
{
    private const char NotACharacter = '\uFFFE'; // The one scalar value that .NET does not normalize; it composes with no other.

    /// <summary>The text in form C.</summary>
    public static string Of(string text) => Of(text, NormalizationForm.FormC);

    /// <summary>The text in a form; the same text where the runtime has no Unicode data.</summary>
    public static string Of(string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text)) return text;
        text = Sound(text);
        return text.Contains(NotACharacter, StringComparison.Ordinal)
            ? string.Join(NotACharacter, text.Split(NotACharacter).Select(part => part.Normalize(form)))
            : text.Normalize(form);
    }

    /// <summary>The text as it is in UTF-8, where half a surrogate pair is the replacement character.</summary>
    public static string Sound(string text) => IsSound(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

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

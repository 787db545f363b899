using System.Text;

namespace FactTracker.Interchange;

/// <summary>
/// The key by which verdicts in words are compared: letters and digits without case, without accents (Latin, Greek, Cyrillic) and without
/// optional marks (Arabic vowel signs, the nukta), with one space between words.
/// </summary>
internal static class VerdictKey
{
    private const int NotACharacter = 0xFFFE; // The one scalar value that normalisation refuses.

    public static string Of(ReadOnlySpan<char> words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value != NotACharacter) text.Append(rune.ToString());
        }

        var key = new StringBuilder(text.Length);
        foreach (var rune in text.ToString().Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes())
        {
            if (IsLeftOut(rune.Value)) continue;
            if (IsPartOfWord(rune)) key.Append(Plain(rune).ToString());
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) ||
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsLeftOut(int value) =>
        value is (>= 0x0300 and <= 0x036F) or (>= 0x064B and <= 0x0655) or 0x0670 or 0x0640 or 0x093C or (>= 0xFE00 and <= 0xFE0F);

    // Letters with a stroke or dot that Unicode does not decompose, but that people type without it.
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        'ı' => new Rune('i'),
        'ł' => new Rune('l'),
        'ø' => new Rune('o'),
        'đ' => new Rune('d'),
        'ς' => new Rune('σ'),
        _ => rune,
    };
}

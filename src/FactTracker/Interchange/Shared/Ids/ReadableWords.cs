using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>
/// The words of a text as a part of an id: in lower case with hyphens between, Latin letters without diacritics, the letters of other
/// scripts as they are, no punctuation, and no articles and prepositions unless there is nothing else.
/// </summary>
/// <param name="Text">The words; empty when the text has no letter and no digit.</param>
/// <param name="IsWhole">Whether all words fit.</param>
internal readonly record struct ReadableWords(string Text, bool IsWhole)
{
    private const int MostRead = 256; // Far more than fits, and little enough for texts of any length.
    private const int LastLatin = 0x024F;
    private const int FirstMoreLatin = 0x1E00, LastMoreLatin = 0x1EFF;

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        ("a an and are as at be by for from in is it its of on or that the this to was were with das dem den der des die ein eine im ist " +
            "und von zu au aux de du en est et la le les un une del el los las por que y da do dos e di il lo").Split(' '),
        StringComparer.Ordinal);

    // Letters that Unicode does not decompose.
    private static readonly FrozenDictionary<int, string> Folded = new Dictionary<int, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ł'] = "l", ['ħ'] = "h",
        ['ı'] = "i",
    }.ToFrozenDictionary();

    /// <summary>Returns the words of a text that fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The greatest number of UTF-16 units.</param>
    public static ReadableWords Of(string? text, int most)
    {
        var isCut = text?.Length > MostRead;
        var words = WordsOf(isCut ? Start(text!, MostRead) : text ?? "");
        var telling = words.FindAll(word => !Small.Contains(word));
        if (telling.Count > 0) words = telling;
        var result = new StringBuilder();
        foreach (var word in words)
        {
            var length = result.Length + (result.Length > 0 ? 1 : 0) + word.Length;
            if (length > most) return new ReadableWords(result.Length > 0 ? result.ToString() : Start(word, most), IsWhole: false);
            if (result.Length > 0) result.Append('-');
            result.Append(word);
        }

        return new ReadableWords(result.ToString(), !isCut);
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isLatin = false;
        foreach (var rune in (Ascii.IsValid(text) ? text : Sound(text).Normalize(NormalizationForm.FormD)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                var lower = Rune.ToLowerInvariant(rune);
                isLatin = rune.Value is <= LastLatin or (>= FirstMoreLatin and <= LastMoreLatin);
                if (lower.IsAscii) word.Append((char)lower.Value);
                else word.Append(Folded.GetValueOrDefault(lower.Value) ?? lower.ToString());
            }
            else if (IsMark(rune))
            {
                if (!isLatin && word.Length > 0) word.Append(rune.ToString());
            }
            else if (rune.Value is not ('\'' or '’'))
            {
                End();
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0) words.Add(Composed(word.ToString()));
            word.Clear();
        }
    }

    private static string Composed(string word) => Ascii.IsValid(word) ? word : word.Normalize(NormalizationForm.FormC);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Half a surrogate pair cannot be normalized; nor can U+FFFE.
    private static string Sound(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFE).Select(rune => rune.ToString()));

    // Not in the middle of a pair of surrogates.
    private static string Start(string text, int most) => text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}

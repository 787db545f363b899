using System.Collections.Frozen;
using System.Globalization;

namespace FactTracker.Checking;

/// <summary>
/// Decides from the words around it whether the name of a weekday means the day, and not a person (Plácido Domingo), a song (Ruby Tuesday)
/// or a newspaper (The Sun, the Mail on Sunday). In doubt it is a name.
/// </summary>
internal static class WeekdayContext
{
    private const int LongestTitle = 4; // Letters before a full stop that is no end of a sentence: "Dr.", "Mr.", "A.".

    // Words that may come before a weekday even when they start a sentence with a capital letter.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = FrozenSet.ToFrozenSet(
    [
        "on", "by", "until", "till", "since", "from", "before", "after", "next", "last", "this", "every", "and", "or", "to", "between",
        "am", "vom", "von", "bis", "seit", "ab", "und", "zum", "nächsten", "letzten", "diesen",
        "le", "du", "au", "ce", "et", "el", "al", "del", "este", "desde", "hasta", "y",
        "в", "во", "с", "со", "до", "по", "к", "и",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "der", "den", "dem", "ein", "einen", "einem", "un"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // Newspapers whose names end in "on Sunday", in English or German.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Newspapers = FrozenSet.ToFrozenSet(
        ["Mail", "Independent", "Scotland", "Wales", "Herald", "Ireland", "Welt", "Bild", "Zeitung", "Blick"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns whether a name of a weekday right before a date, or at the start of the words of one, means the day.</summary>
    public static bool IsDayBefore(ReadOnlySpan<char> text, Range weekday)
    {
        var (start, end) = (weekday.Start.Value, weekday.End.Value);
        return IsDayAfter(text[..start], text[start..end]) && !IsFirstName(text[end..]);
    }

    /// <summary>Returns whether a name of a weekday right behind a date means the day: "31 August (Monday)", "31 August, a Monday". It ends
    /// its clause, because in "On 31 August Domingo sang" it does not.</summary>
    public static bool IsDayBehind(ReadOnlySpan<char> text, Range weekday)
    {
        var (start, end) = (weekday.Start.Value, weekday.End.Value);
        if (!IsDayAfter(text[..start], text[start..end])) return false;
        return Articles.Contains(LastWord(text[..start], out _, out _)) || !StartsWithWord(text[end..].TrimStart());
    }

    private static bool IsDayAfter(ReadOnlySpan<char> before, ReadOnlySpan<char> weekday)
    {
        var word = LastWord(before, out var isJoined, out var hasStop);
        if (WeekdayNames.IsLowerCase(weekday) && char.IsUpper(weekday[0]) && isJoined) return false;
        if (!isJoined || word.Length == 0 || char.IsAsciiDigit(word[^1])) return true;
        if (hasStop && char.IsUpper(word[0])) return MonthNames.Find(word) > 0;
        if (Articles.Contains(word)) return !WeekdayNames.IsShort(weekday);
        if (Prepositions.Contains(word)) return !Newspapers.Contains(LastWord(before[..before.LastIndexOf(word)], out _, out _));
        if (MonthNames.Find(word) > 0 || WeekdayNames.FindAny(word) != default) return true;
        return !WeekdayNames.IsShort(weekday) && !char.IsUpper(word[0]);
    }

    // "Wednesday Addams": a capitalised word right behind it that is not the name of a month.
    private static bool IsFirstName(ReadOnlySpan<char> behind)
    {
        if (behind.Length < 2 || behind[0] is not (' ' or '\u00A0') || !char.IsUpper(behind[1])) return false;
        var length = 1;
        while (length + 1 < behind.Length && char.IsLetter(behind[length + 1]))
        {
            length++;
        }

        return MonthNames.Find(behind.Slice(1, length)) == 0;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text) => text.Length > 0 && char.IsLetterOrDigit(text[0]);

    // The word before, and whether nothing but a space, or the full stop of a title or an initial, comes between.
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> before, out bool isJoined, out bool hasStop)
    {
        var trimmed = before.TrimEnd();
        hasStop = trimmed.EndsWith('.');
        if (hasStop) trimmed = trimmed[..^1];
        var start = trimmed.Length;
        while (start > 0 && (char.IsLetterOrDigit(trimmed[start - 1]) || IsMark(trimmed[start - 1])))
        {
            start--;
        }

        var word = trimmed[start..];
        isJoined = trimmed.Length < before.Length && word.Length > 0 && (!hasStop || word.Length <= LongestTitle);
        return word;
    }

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}

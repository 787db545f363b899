using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace FactTracker.Checking;

/// <summary>Splits a text into words and numbers, leaving out the small words that people put into dates ("the 31st of August").</summary>
internal static class DateWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = FrozenSet.ToFrozenSet(
    [
        "the", "of", "a", "an", "on", "st", "nd", "rd", "th",
        "der", "den", "dem", "am", "ein",
        "le", "un", "er", "el", "de", "del", "em",
        "в", "во", "го", "е", "г", "года",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // The characters that may separate the words of one date. A dash is not among them: it separates two dates.
    private static readonly SearchValues<char> Joints = SearchValues.Create(" \u00A0,()/-.'’º");

    public static List<DateWord> Of(ReadOnlySpan<char> text)
    {
        var words = new List<DateWord>();
        var isApart = true;
        var end = 0;
        for (var start = StartFrom(text, 0); start < text.Length; start = StartFrom(text, end))
        {
            isApart |= Parts(text[end..start], text[..end]);
            end = EndFrom(text, start);
            var word = text[start..end];
            if (SmallWords.Contains(word)) continue;
            words.Add(new DateWord(start..end, NumberOf(word), MonthNames.Find(word), WeekdayNames.FindAny(word), isApart));
            isApart = false;
        }

        return words;
    }

    private static int StartFrom(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length && !char.IsLetterOrDigit(text[place]))
        {
            place++;
        }

        return place;
    }

    private static int EndFrom(ReadOnlySpan<char> text, int start)
    {
        var isNumber = char.IsAsciiDigit(text[start]);
        var place = start + 1;
        while (place < text.Length && (isNumber ? char.IsAsciiDigit(text[place]) : char.IsLetter(text[place])))
        {
            place++;
        }

        return place;
    }

    // A full stop ends a sentence, unless it is within a date ("31.8."), or after the number of a day or an abbreviation ("Sun. 31 Aug.").
    private static bool Parts(ReadOnlySpan<char> gap, ReadOnlySpan<char> before)
    {
        const int LongestShortWord = 4;
        if (before.IsEmpty || gap.ContainsAnyExcept(Joints)) return true;
        var stop = gap.IndexOf('.');
        if (stop < 0 || stop == gap.Length - 1) return false;
        var wordStart = before.Length;
        while (wordStart > 0 && char.IsLetterOrDigit(before[wordStart - 1]))
        {
            wordStart--;
        }

        return before.Length - wordStart is var length && length > (char.IsAsciiDigit(before[wordStart]) ? 2 : LongestShortWord);
    }

    private static int NumberOf(ReadOnlySpan<char> word) =>
        word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}

using NodaTime;

namespace FactTracker.Checking;

/// <summary>Finds a date in a text: 31 August, August 31, 31.8.2025, 8/31/2025, 2025-08-31. A year at the end may be omitted.</summary>
internal static class DateMention
{
    private const int LongestMention = 3; // Words, not counting articles and the like.

    /// <summary>Returns whether the text mentions the date starting at a word.</summary>
    public static bool StartsAt(List<DateWord> words, int start, LocalDate date) => EndsAfter(words, start, date) > start;

    /// <summary>Returns whether the text mentions the date right before a word.</summary>
    public static bool EndsBefore(List<DateWord> words, int end, LocalDate date)
    {
        for (var start = Math.Max(0, end - LongestMention); start < end; start++)
        {
            if (EndsAfter(words, start, date) == end) return true;
        }

        return false;
    }

    /// <summary>Returns the index of the word after a mention of the date that starts at a word, or -1 if there is no mention.</summary>
    private static int EndsAfter(List<DateWord> words, int start, LocalDate date)
    {
        if (Joined(words, start, 2) < 2) return -1;
        var (first, second) = (words[start], words[start + 1]);
        var third = Joined(words, start, LongestMention) == LongestMention ? words[start + 2] : default(DateWord?);
        if (first.Number == date.Year) return IsMonth(second, date) && third?.Number == date.Day ? start + 3 : -1;
        var isDayFirst = first.Number == date.Day && IsMonth(second, date);
        var isMonthFirst = IsMonth(first, date) && second.Number == date.Day;
        if (!isDayFirst && !isMonthFirst) return -1;
        if (third is not { Number: >= 0 } year) return start + 2;
        return year.Number == date.Year || year.Number == date.Year % 100 ? start + 3 : -1;
    }

    private static bool IsMonth(DateWord word, LocalDate date) => word.Month == date.Month || word.Number == date.Month;

    // The number of words from the start, up to a maximum, that nothing separates.
    private static int Joined(List<DateWord> words, int start, int most)
    {
        var count = 0;
        while (count < most && start + count < words.Count && (count == 0 || !words[start + count].IsApart))
        {
            count++;
        }

        return count;
    }
}

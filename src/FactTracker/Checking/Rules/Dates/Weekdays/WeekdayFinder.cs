using NodaTime;

namespace FactTracker.Checking;

/// <summary>Finds the weekday that a text gives for a date, provided that there is no doubt which date it means.</summary>
internal static class WeekdayFinder
{
    /// <summary>Returns the name of a weekday right beside the date if the date does not fall on it, and null otherwise.</summary>
    public static string? FindWrongBeside(string text, LocalDate date)
    {
        if (!WeekdayNames.MayBeIn(text)) return null;
        var words = DateWords.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Weekday == IsoDayOfWeek.None || words[i].Weekday == date.DayOfWeek) continue;
            if (IsBeside(text, words, i, date)) return text[words[i].Range];
        }

        return null;
    }

    /// <summary>Returns the name of the weekday that the words of a date start with, if the date does not fall on it and the words name no
    /// other; null otherwise.</summary>
    public static string? FindWrongAtStart(string text, LocalDate date)
    {
        if (!WeekdayNames.MayBeIn(text)) return null;
        var words = DateWords.Of(text);
        var named = words.FindAll(word => WeekdayNames.Find(text.AsSpan(word.Range)) != IsoDayOfWeek.None);
        return named is [var only] && only == words[0] && only.Weekday != date.DayOfWeek && WeekdayContext.IsDayBefore(text, only.Range)
            ? text[only.Range]
            : null;
    }

    private static bool IsBeside(string text, List<DateWord> words, int weekday, LocalDate date) =>
        (weekday + 1 < words.Count && !words[weekday + 1].IsApart && DateMention.StartsAt(words, weekday + 1, date)
            && WeekdayContext.IsDayBefore(text, words[weekday].Range)) ||
        (!words[weekday].IsApart && DateMention.EndsBefore(words, weekday, date)
            && WeekdayContext.IsDayBehind(text, words[weekday].Range));
}

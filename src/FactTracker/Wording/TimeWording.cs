using Humanizer;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Wording;

/// <summary>Formats instants and periods in words.</summary>
internal static class TimeWording
{
    public static string ToWords(Instant instant, Wordbook book) => instant.InUtc().ToString("d MMMM uuuu, HH:mm 'UTC'", book.Culture);

    public static string ToWords(Period period, Wordbook book)
    {
        (long Count, string Unit)[] parts =
        [
            (period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day"), (period.Hours, "hour"),
            (period.Minutes, "minute"), (period.Seconds, "second"),
        ];
        var words = parts.Where(part => part.Count != 0).Select(part => part.Unit.ToQuantity(part.Count, "N0", book.Culture)).ToList();
        return words.Count == 0 ? PeriodPattern.Roundtrip.Format(period) : book.Join(words);
    }
}

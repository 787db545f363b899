using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Words the usual step of a series: "every year", "every 10 years", "every 45 days".</summary>
internal static class RhythmWords
{
    private const decimal DaysPerYear = 365.2425m;

    private static readonly (decimal Days, string Words)[] Steps =
    [
        (1, "every day"), (7, "every week"), (DaysPerYear / 12, "every month"), (DaysPerYear / 4, "every quarter"),
        (DaysPerYear / 2, "every half year"),
    ];

    public static string Of(decimal days)
    {
        foreach (var (step, words) in Steps)
        {
            if (Math.Abs(days - step) <= step / 20) return words;
        }

        var years = Math.Round(days / DaysPerYear);
        if (years >= 1 && Math.Abs(days - (years * DaysPerYear)) <= days / 20)
            return years == 1 ? "every year" : string.Create(CultureInfo.InvariantCulture, $"every {years:#,0} years");
        return string.Create(CultureInfo.InvariantCulture, $"every {days:#,0.#} days");
    }
}

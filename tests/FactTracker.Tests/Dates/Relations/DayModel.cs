using System.Globalization;
using NodaTime;

namespace FactTracker.Tests.Dates.Relations;

/// <summary>
/// What a date may stand for, found by trying every stretch of days there is in a small world and comparing texts: slow, plain, and made of
/// nothing the library has.
/// </summary>
internal static class DayModel
{
    private static readonly LocalDate First = new(1998, 1, 1);

    private static readonly LocalDate[] World = [.. Enumerable.Range(0, 365 * 6).Select(First.PlusDays)];

    private static readonly ILookup<int, (string Text, int First, int Last)> UnitsByLength =
        (from length in new[] { "2000".Length, "2000-01".Length, "2000-01-01".Length }
         from days in World
             .Select((day, number) => (Text: day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)[..length], Number: number))
             .GroupBy(day => day.Text)
         select (length, unit: (days.Key, days.First().Number, days.Last().Number)))
        .ToLookup(pair => pair.length, pair => pair.unit);

    /// <summary>Beyond the world, for ends that are open.</summary>
    public const int Ever = 100_000;

    /// <summary>Every first and last day, as numbers.</summary>
    public static IReadOnlyList<(int First, int Last)> StretchesOf(string text)
    {
        if (text[0] == '[') return [.. text[1..^1].Split(',').SelectMany(UnitsOf)];
        if (text[0] == '{')
        {
            var all = text[1..^1].Split(',').SelectMany(UnitsOf).ToList();
            return [(all.Min(unit => unit.First), all.Max(unit => unit.Last))];
        }

        if (!text.Contains('/', StringComparison.Ordinal)) return UnitsOf(text);
        var ends = text.Split('/');
        var starts = DaysOf(ends[0], -Ever);
        var finishes = DaysOf(ends[1], Ever);
        return [.. from start in starts from finish in finishes where start <= finish select (start, finish)];
    }

    /// <summary>The stretches of each member of all of a set, or those of anything else.</summary>
    public static IEnumerable<IReadOnlyList<(int First, int Last)>> PartsOf(string text)
    {
        if (text[0] != '{') return [StretchesOf(text)];
        return text[1..^1].Split(',')
            .Select(member => member.Contains("..", StringComparison.Ordinal) ? StretchesOf($"{{{member}}}") : UnitsOf(member));
    }

    /// <summary>The first and the last day that any stretch has.</summary>
    public static (int First, int Last) ReachOf(string text) =>
        (StretchesOf(text).Min(one => one.First), StretchesOf(text).Max(one => one.Last));

    public static LocalDate DayAt(int number) => World[number];

    public static string TextOf(int number) => World[number].ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The relation between two stretches, by definition.</summary>
    public static AllenRelations Relation((int First, int Last) a, (int First, int Last) b)
    {
        if (a.Last + 1 < b.First) return AllenRelations.Before;
        if (a.Last + 1 == b.First) return AllenRelations.Meets;
        if (b.Last + 1 < a.First) return AllenRelations.After;
        if (b.Last + 1 == a.First) return AllenRelations.MetBy;
        return (a.First.CompareTo(b.First), a.Last.CompareTo(b.Last)) switch
        {
            (0, 0) => AllenRelations.Equals,
            (0, < 0) => AllenRelations.Starts,
            (0, > 0) => AllenRelations.StartedBy,
            ( > 0, 0) => AllenRelations.Finishes,
            ( < 0, 0) => AllenRelations.FinishedBy,
            ( > 0, < 0) => AllenRelations.During,
            ( < 0, > 0) => AllenRelations.Contains,
            ( < 0, < 0) => AllenRelations.Overlaps,
            _ => AllenRelations.OverlappedBy,
        };
    }

    private static int[] DaysOf(string end, int open) =>
        end == ".." ? [open] : [.. UnitsOf(end).SelectMany(unit => Enumerable.Range(unit.First, unit.Last - unit.First + 1)).Distinct()];

    /// <summary>The years, months or days whose text the pattern fits; the dates from the one to the other for a range.</summary>
    private static List<(int First, int Last)> UnitsOf(string text)
    {
        if (text.Split("..") is [var from, var to]) return [.. Units(from.Length)
            .Where(unit => string.CompareOrdinal(unit.Text, from) >= 0 && string.CompareOrdinal(unit.Text, to) <= 0)
            .Select(unit => (unit.First, unit.Last))];
        return [.. Units(text.Length).Where(unit => Fits(unit.Text, text)).Select(unit => (unit.First, unit.Last))];
    }

    private static IEnumerable<(string Text, int First, int Last)> Units(int length) => UnitsByLength[length];

    private static bool Fits(string text, string pattern) =>
        text.Length == pattern.Length && text.Zip(pattern).All(pair => pair.Second == 'X' || pair.First == pair.Second);
}

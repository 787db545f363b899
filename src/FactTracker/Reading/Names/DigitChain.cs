using System.Buffers;

namespace FactTracker.Reading;

/// <summary>Recognizes digits in groups that are no number and no date: "192.168.10.24", "978-3-16-148410-0", "123-45-6789".</summary>
internal static class DigitChain
{
    private const int MostGroups = 8;
    private const int LongestOfDate = 4;
    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("0123456789abcdefABCDEF:");

    /// <summary>Whether characters are such a chain.</summary>
    public static bool Is(ReadOnlySpan<char> run)
    {
        Span<Range> groups = stackalloc Range[MostGroups + 1];
        if (!char.IsAsciiDigit(run[0])) return false;
        if (run.StartsWith("10.") && run.IndexOf('/') > LongestOfDate) return true; // A DOI.
        var dots = run.IndexOf('.') > 0 ? run.Split(groups, '.') : 0;
        if (dots == 4 && Longest(run, groups[..dots]) <= 3) return true; // An address of version 4.
        if (run.Count(':') > 3 && !run.ContainsAnyExcept(OfAddresses)) return true;
        var hyphens = run.IndexOf('-') > 0 ? run.Split(groups, '-') : 0;
        return hyphens > 2 && Longest(run, groups[..hyphens]) > 0 && (hyphens > 3 || !IsDate(run, groups));
    }

    // "2024-05-01", "1-5-24", "01-05-2024".
    private static bool IsDate(ReadOnlySpan<char> run, ReadOnlySpan<Range> groups)
    {
        var (first, second, third) = (run[groups[0]].Length, run[groups[1]].Length, run[groups[2]].Length);
        return second < 3 && ((first == LongestOfDate && third < 3) || (first < 3 && third is 2 or LongestOfDate));
    }

    // The length of the longest group, or 0 when there is one without digits; the last may be the X of an ISBN.
    private static int Longest(ReadOnlySpan<char> run, ReadOnlySpan<Range> groups)
    {
        var longest = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            var group = run[groups[i]];
            if (group.Length == 0 || (group.ContainsAnyExceptInRange('0', '9') && !(i == groups.Length - 1 && group is "X"))) return 0;
            longest = Math.Max(longest, group.Length);
        }

        return longest;
    }
}

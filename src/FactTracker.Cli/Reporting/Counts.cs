using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Formats numbers of things in messages.</summary>
internal static class Counts
{
    /// <summary>Returns a number with its noun: <c>1 claim</c>, <c>2,000 claims</c>.</summary>
    public static string Of(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}

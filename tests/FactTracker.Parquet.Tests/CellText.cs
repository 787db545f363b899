using System.Collections;
using System.Globalization;
using NodaTime;

namespace FactTracker.Parquet.Tests;

/// <summary>The text of a cell, the same for what was written and what was read.</summary>
internal static class CellText
{
    public static string Of(object? cell) => cell switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
        Instant instant => instant.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        DateTime time => Of(Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc))),
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}

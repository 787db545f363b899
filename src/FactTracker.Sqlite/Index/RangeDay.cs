namespace FactTracker.Sqlite.Index;

/// <summary>Days as the index of ranges has them: 32 bits, and days beyond are the last ones.</summary>
internal static class RangeDay
{
    public static long Of(long day) => Math.Clamp(day, int.MinValue, int.MaxValue);
}

namespace FactTracker.Serialization.Writing;

/// <summary>Some of the records of a list, written in one go.</summary>
/// <param name="From">The place of the first.</param>
/// <param name="To">The place behind the last.</param>
internal readonly record struct RecordRange(int From, int To)
{
    private const int Most = 256; // About a hundred kilobytes of claims: worth another core's while, and soon passed on.

    /// <summary>Whether there are so few records that another core would only wait for them.</summary>
    public static bool AreFew(int records) => records <= Most;

    /// <summary>The ranges that make up a list.</summary>
    public static IEnumerable<RecordRange> Of(int records)
    {
        for (var from = 0; from < records; from += Most)
        {
            yield return new RecordRange(from, Math.Min(from + Most, records));
        }
    }
}

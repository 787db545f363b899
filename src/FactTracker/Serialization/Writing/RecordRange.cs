namespace FactTracker.Serialization.Writing;

/// <summary>A range of the records of a list that is written at once.</summary>
/// <param name="From">The index of the first record.</param>
/// <param name="To">The index after the last record.</param>
internal readonly record struct RecordRange(int From, int To)
{
    private const int Most = 256; // About a hundred kilobytes of claims: enough work for another core, and soon available.

    /// <summary>Returns whether there are too few records for using another core.</summary>
    public static bool AreFew(int records) => records <= Most;

    /// <summary>Divides a list into ranges.</summary>
    public static IEnumerable<RecordRange> Of(int records)
    {
        for (var from = 0; from < records; from += Most)
        {
            yield return new RecordRange(from, Math.Min(from + Most, records));
        }
    }
}

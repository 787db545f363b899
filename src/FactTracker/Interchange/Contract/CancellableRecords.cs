namespace FactTracker.Interchange;

/// <summary>Checks for cancellation at each record, so that work on a large set ends at once.</summary>
internal static class CancellableRecords
{
    /// <summary>Returns the records up to a cancellation.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> records, CancellationToken cancellationToken)
    {
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }
}

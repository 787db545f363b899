namespace FactTracker.Claims;

/// <summary>
/// One question that can be asked of a list of records: those that have a key. The index over the array is built at the first question.
/// </summary>
/// <param name="array">The records before any change.</param>
/// <param name="keysOf">Gives the keys of a record.</param>
/// <param name="comparer">Says which keys are the same; the default when null.</param>
/// <typeparam name="T">The type of the records.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Thread-safe: two may both build the index, and either may stay.</remarks>
internal sealed class RecordQuestion<T, TKey>(
    RecordArray<T> array, Func<T, IEnumerable<TKey>> keysOf, IEqualityComparer<TKey>? comparer = null)
    where T : class
    where TKey : notnull
{
    private readonly IEqualityComparer<TKey> _comparer = comparer ?? EqualityComparer<TKey>.Default;
    private Postings<TKey>? _postings;

    /// <summary>The records of a list that have a key, in order.</summary>
    /// <param name="records">The array these records stand in, with what was changed since.</param>
    /// <param name="key">The key.</param>
    public IReadOnlyList<T> Ask(RecordSequence<T> records, TKey key)
    {
        var places = (_postings ??= Postings<TKey>.Of(array.Records, keysOf, comparer)).Find(key);
        return records.IsFlat
            ? new RecordView<T>(array.Records, places)
            : RecordMerge.Of(records, places.Span, record => keysOf(record).Contains(key, _comparer));
    }
}

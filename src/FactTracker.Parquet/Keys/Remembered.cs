namespace FactTracker.Parquet;

/// <summary>Results that are needed again and again, such as what a date means. A stream may have any number of them, so that there is a
/// limit at which all are forgotten.</summary>
/// <typeparam name="TKey">What a result is of.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
/// <param name="compute">Computes a result.</param>
internal sealed class Remembered<TKey, TResult>(Func<TKey, TResult> compute)
    where TKey : notnull
{
    private const int Most = 10_000;

    private readonly Dictionary<TKey, TResult> _results = [];

    public TResult Of(TKey key)
    {
        if (_results.TryGetValue(key, out var result)) return result;
        if (_results.Count == Most) _results.Clear();
        result = compute(key);
        _results.Add(key, result);
        return result;
    }
}

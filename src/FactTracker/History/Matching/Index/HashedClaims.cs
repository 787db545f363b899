namespace FactTracker.History;

/// <summary>Numbers of claims by keys that may coincide. Immutable and thread-safe.</summary>
internal sealed class HashedClaims
{
    private readonly ulong[] _keys;
    private readonly int[] _claims;

    /// <param name="keys">The key of each claim; 0 for a claim without one.</param>
    public HashedClaims(ulong[] keys)
    {
        _claims = [.. Enumerable.Range(0, keys.Length).Where(claim => keys[claim] != 0)];
        _keys = Array.ConvertAll(_claims, claim => keys[claim]);
        Array.Sort(_keys, _claims, Comparer<ulong>.Default);
        SortEach();
    }

    /// <summary>Returns the claims with a key, in ascending order.</summary>
    public ReadOnlySpan<int> With(ulong key)
    {
        if (key == 0) return [];
        var found = Array.BinarySearch(_keys, key);
        if (found < 0) return [];
        return _claims.AsSpan(StartOf(found)..EndOf(found));
    }

    private void SortEach()
    {
        for (var start = 0; start < _keys.Length;)
        {
            var end = EndOf(start);
            Array.Sort(_claims, start, end - start);
            start = end;
        }
    }

    private int StartOf(int at)
    {
        while (at > 0 && _keys[at - 1] == _keys[at]) at--;
        return at;
    }

    private int EndOf(int at)
    {
        var end = at + 1;
        while (end < _keys.Length && _keys[end] == _keys[at]) end++;
        return end;
    }
}

using System.Runtime.InteropServices;

namespace FactTracker.Analysis;

/// <summary>
/// Gives each distinct value a small number, in the order in which values are seen, so that values are compared as numbers.
/// </summary>
/// <param name="comparer">Defines which values are the same.</param>
internal sealed class ValueNumbers(IEqualityComparer<ClaimValue> comparer)
{
    private readonly Dictionary<ClaimValue, int> _numbers = new(comparer);
    private readonly List<ClaimValue> _values = [];

    /// <summary>The number of distinct values seen.</summary>
    public int Count => _values.Count;

    /// <summary>Returns the first value seen with a number.</summary>
    public ClaimValue this[int number] => _values[number];

    /// <summary>Returns the number of a value, from 0.</summary>
    public int Of(ClaimValue value)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, value, out var exists);
        if (exists) return number;
        number = _values.Count;
        _values.Add(value);
        return number;
    }

    /// <summary>Returns the number of a value, or -1 when it has not been seen.</summary>
    public int Find(ClaimValue value) => _numbers.TryGetValue(value, out var number) ? number : -1;
}

namespace FactTracker.Json;

/// <summary>Finds the value that was created from the same run of UTF-8 before, so that repeated values of a set are created and stored
/// once.</summary>
/// <remarks>
/// <para>All cores that read a text share one table; otherwise each would create and store everything again. Lookups take no lock; values
/// are added one at a time. If two cores read the same run at the same time, each may use its own value, and one of them is added.</para>
/// <para>The table grows up to a fixed size. It is abandoned if hardly anything repeats, so that a file without repetition costs
/// little.</para>
/// </remarks>
internal sealed class Utf8Table<TValue>
{
    private const int LongestKey = 128; // Longer runs hardly repeat.
    private const int Trial = 1 << 15; // After this many lookups the table decides whether runs repeat.
    private const int LeastShare = 8; // One in this many lookups must have succeeded by then.
    private readonly Lock _entering = new();
    private volatile Utf8Runs<TValue>? _runs = Utf8Runs<TValue>.Empty;
    private int _asked; // These two counts are approximate if several cores use the table.
    private int _answered;

    /// <summary>A table that never contains anything.</summary>
    public static Utf8Table<TValue> Abandoned { get; } = new() { _runs = null };

    /// <summary>Looks up the value of a run.</summary>
    /// <param name="key">The run.</param>
    /// <param name="hash">Its hash, for <see cref="Enter"/>.</param>
    /// <param name="value">The value, if there is one.</param>
    public bool TryFind(ReadOnlySpan<byte> key, out uint hash, out TValue? value)
    {
        hash = 0;
        value = default;
        if (_runs is not { } runs || key.Length > LongestKey) return false;
        hash = Utf8Hash.Of(key);
        var isFound = runs.TryFind(key, hash, out value);
        if (_asked < Trial) Count(isFound);
        return isFound;
    }

    /// <summary>Adds the value of a run that was not found, if the table has the capacity.</summary>
    public void Enter(ReadOnlySpan<byte> key, uint hash, TValue value)
    {
        if (key.Length > LongestKey || _runs is null) return;
        lock (_entering)
        {
            if (_runs is not { } runs || runs.TryFind(key, hash, out _)) return;
            while (!runs.Fits(key))
            {
                if (!runs.TryGrow(out runs)) return;
            }

            runs.Enter(key, hash, value);
            _runs = runs;
        }
    }

    private void Count(bool isFound)
    {
        if (isFound) _answered++;
        if (++_asked < Trial || _answered >= Trial / LeastShare) return;
        lock (_entering) _runs = null;
    }
}

namespace FactTracker.Json;

/// <summary>Finds the value that was made of an equal run of UTF-8 before, so that what repeats in a set is made and held once.</summary>
/// <remarks>
/// <para>All cores that read a text share one: each having its own would make and hold everything once more. Looking up takes no lock; values are entered
/// one after the other. Two cores that meet a run at the same time may each go on with a value of their own, of which one is entered.</para>
/// <para>The table grows up to a fixed size, and is given up where hardly anything repeats, so that a file without repetition costs little.</para>
/// </remarks>
internal sealed class Utf8Table<TValue>
{
    private const int LongestKey = 128; // Longer runs hardly repeat.
    private const int Trial = 1 << 15; // So many questions tell whether anything repeats.
    private const int LeastShare = 8; // One in so many must have been answered by then.
    private readonly Lock _entering = new();
    private volatile Utf8Runs<TValue>? _runs = new();
    private int _asked; // These two are a rough count where several cores ask.
    private int _answered;

    /// <summary>Looks for the value of a run.</summary>
    /// <param name="key">The run.</param>
    /// <param name="hash">Its hash, for <see cref="Enter"/>.</param>
    /// <param name="value">The value, where there is one.</param>
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

    /// <summary>Enters the value of a run that was not found, if there is room for it.</summary>
    public void Enter(ReadOnlySpan<byte> key, uint hash, TValue value)
    {
        if (key.Length > LongestKey) return;
        lock (_entering)
        {
            if (_runs is not { } runs || runs.TryFind(key, hash, out _)) return;
            while (!runs.HasRoom(key))
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

namespace FactTracker.Benchmarks.Generation;

/// <summary>Pseudo-random numbers that are the same on every machine and in every version (SplitMix64).</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns a number that is at least zero and less than a limit.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }

    /// <summary>Returns one of several items. The first ones are far more frequent than the last, as in real data.</summary>
    public T Favourite<T>(IReadOnlyList<T> all) => all[Math.Min(Below(all.Count), Below(all.Count))];

    /// <summary>Returns true with a probability given in per cent.</summary>
    public bool Percent(int share) => Below(100) < share;
}

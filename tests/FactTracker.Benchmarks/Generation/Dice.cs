namespace FactTracker.Benchmarks.Generation;

/// <summary>Numbers that look random and are the same on every machine and in every version (SplitMix64).</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from zero up to, and without, another.</summary>
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

    /// <summary>One of several, the first ones far more often than the last, as in all that people name.</summary>
    public T Favourite<T>(IReadOnlyList<T> all) => all[Math.Min(Below(all.Count), Below(all.Count))];

    /// <summary>Whether something happens that does so in so many of a hundred cases.</summary>
    public bool Percent(int share) => Below(100) < share;
}

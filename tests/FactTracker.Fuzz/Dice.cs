namespace FactTracker.Fuzz;

/// <summary>Random numbers that are the same for the same seed on every machine (SplitMix64, G. L. Steele and others, 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns a number that is at least 0 and less than a limit.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            mixed ^= mixed >> 31;
            return (int)((mixed >> 32) * (ulong)limit >> 32);
        }
    }
}

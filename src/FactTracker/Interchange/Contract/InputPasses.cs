namespace FactTracker.Interchange;

/// <summary>How often an input is read from its beginning to its end.</summary>
/// <param name="Number">Which time it is, from 0.</param>
/// <param name="Count">How often at most.</param>
internal readonly record struct InputPasses(int Number, int Count)
{
    /// <summary>An input that is read once.</summary>
    public static InputPasses One { get; } = new(0, 1);

    /// <summary>Returns how much of an input is done in all, in bytes of it.</summary>
    /// <param name="position">How much was read this time.</param>
    /// <param name="length">Its length.</param>
    public long ShareOf(long position, long length) =>
        Count == 1 ? position : (long)((((double)Number * length) + position) / Count);
}

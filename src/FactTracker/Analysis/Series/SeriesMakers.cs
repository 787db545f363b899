namespace FactTracker.Analysis;

/// <summary>Who measured or claimed a value: its claimants, and the publishers, or else authors, of the sources it goes back to.</summary>
/// <param name="Keys">What identifies them, in ordinal order. Empty when nobody is known.</param>
/// <param name="Words">Their names.</param>
internal sealed record SeriesMakers(ValueList<string> Keys, string Words)
{
    public static SeriesMakers None { get; } = new([], "");

    /// <summary>Whether both are known and nobody is common to both.</summary>
    public bool DiffersFrom(SeriesMakers other) =>
        !Keys.IsEmpty && !other.Keys.IsEmpty && !Keys.Intersect(other.Keys, StringComparer.Ordinal).Any();
}

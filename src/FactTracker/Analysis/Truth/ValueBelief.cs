namespace FactTracker.Analysis;

/// <summary>How far a value is believed after truth discovery.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Object">What the value is of.</param>
/// <param name="Value">The value.</param>
/// <param name="Belief">The belief from 0 to 1. Its meaning depends on the method: only for AccuCopy is it a probability.</param>
/// <param name="Sources">The number of sources that state it.</param>
public sealed record ValueBelief(string Object, string Value, double Belief, int Sources)
{
    /// <summary>The claims that state it, if it was taken from a set.</summary>
    public ValueList<string> Claims { get; init; }
}

namespace FactTracker;

/// <summary>The result of a conversion between EDTF and another notation, with a list of what was lost.</summary>
/// <typeparam name="T">The type that was converted to.</typeparam>
/// <param name="Value">The result, or null when the other notation cannot express it.</param>
/// <param name="Losses">What was lost, in the order in which it was found; empty when nothing was.</param>
/// <example><code>GedcomXDate.From(Edtf.Parse("2004?")).Losses; // Uncertainty</code></example>
public sealed record EdtfConversion<T>(T? Value, IReadOnlyList<EdtfLoss> Losses)
{
    /// <summary>Whether nothing was lost.</summary>
    public bool IsLossless => Losses.Count == 0;

    /// <summary>Whether both have the same value and the same losses, in the same order.</summary>
    /// <param name="other">The other conversion.</param>
    public bool Equals(EdtfConversion<T>? other) =>
        other is not null && EqualityComparer<T?>.Default.Equals(Value, other.Value) && Losses.SequenceEqual(other.Losses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Losses.Count);
}

namespace FactTracker;

/// <summary>The result of a conversion between EDTF and another notation, and what was lost on the way.</summary>
/// <typeparam name="T">The notation converted to.</typeparam>
/// <param name="Value">The result, or null where the other notation has nothing for it.</param>
/// <param name="Losses">What was lost, in the order met; empty where nothing was.</param>
/// <example><code>GedcomXDate.From(Edtf.Parse("2004?")).Losses; // Uncertainty</code></example>
public sealed record EdtfConversion<T>(T? Value, IReadOnlyList<EdtfLoss> Losses)
{
    /// <summary>Whether the result says all that was said.</summary>
    public bool IsLossless => Losses.Count == 0;

    /// <summary>Whether both have the same result and lost the same, in the same order.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(EdtfConversion<T>? other) =>
        other is not null && EqualityComparer<T?>.Default.Equals(Value, other.Value) && Losses.SequenceEqual(other.Losses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Losses.Count);
}

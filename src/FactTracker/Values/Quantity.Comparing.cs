using FactTracker.Values;

namespace FactTracker;

/// <content>Comparing with other quantities.</content>
public sealed partial record Quantity
{
    /// <summary>How this quantity lies to another: equal, less, greater, overlapping, containing, or not comparable, with the reason.</summary>
    /// <param name="other">The other quantity.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <remarks>
    /// Percentages and multiples are converted into each other, and so are scale words ("million people", "people"), a noun's singular and plural, and
    /// the metric prefixes of UCUM. Percentage points, currencies, and nouns that differ are not comparable with each other.
    /// </remarks>
    /// <example><code>
    /// new Quantity(33, Unit.Percent).CompareWith(new Quantity(0.5m, Unit.Times)).Less;                          // Yes
    /// new Quantity(43, Unit.Parse("cases")).CompareWith(new Quantity(43, Unit.Parse("people"))).Equal;                // NotComparable
    /// new Quantity(5, Unit.Parse("km")).CompareWith(new Quantity(5_000, Unit.Parse("m"))).Equal;                      // Yes
    /// </code></example>
    public QuantityComparison CompareWith(Quantity other, QuantityProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return QuantityComparer.Compare(this, other, profile ?? QuantityProfile.Default);
    }
}

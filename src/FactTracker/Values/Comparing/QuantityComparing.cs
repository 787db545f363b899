using FactTracker.Values;

namespace FactTracker;

/// <summary>Comparison with other quantities.</summary>
/// <example><code>new Quantity(33, Unit.Percent).CompareWith(new Quantity(0.5m, Unit.Times)).Less; // Yes</code></example>
public static class QuantityComparing
{
    extension(Quantity quantity)
    {
        /// <summary>
        /// Compares this quantity with another: equal, less, greater, overlapping, containing, or not comparable, with the reason.
        /// </summary>
        /// <param name="other">The other quantity.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <remarks>
        /// Percentages and multiples are converted to each other, and so are scale words ("million people", "people"), the singular and
        /// plural of a noun, and the units of UCUM of one dimension (hours and minutes, °C and °F). Percentage points, different currencies
        /// and different nouns are not comparable.
        /// </remarks>
        /// <example><code>
        /// new Quantity(33, Unit.Percent).CompareWith(new Quantity(0.5m, Unit.Times)).Less;                          // Yes
        /// new Quantity(43, Unit.Parse("cases")).CompareWith(new Quantity(43, Unit.Parse("people"))).Equal;                // NotComparable
        /// new Quantity(5, Unit.Parse("km")).CompareWith(new Quantity(5_000, Unit.Parse("m"))).Equal;                      // Yes
        /// </code></example>
        public QuantityComparison CompareWith(Quantity other, QuantityProfile? profile = null)
        {
            ArgumentNullException.ThrowIfNull(quantity);
            ArgumentNullException.ThrowIfNull(other);
            return QuantityComparer.Compare(quantity, other, profile ?? QuantityProfile.Default);
        }
    }
}

namespace FactTracker;

/// <summary>What a quantity means in numbers.</summary>
/// <example><code>new Quantity(700) { Approximation = Approximation.UpTo }.ToRange(); // 0 to 700 (everyday)</code></example>
public static class QuantityRanges
{
    extension(Quantity quantity)
    {
        /// <summary>The numbers that the quantity leaves possible, its hedge taken into account.</summary>
        /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
        /// <returns>The range with the name of the profile; without ends where nothing is ruled out.</returns>
        /// <example><code>new Quantity(700, Unit.Of("people")) { Approximation = Approximation.UpTo }.ToRange(); // 0 to 700 people (everyday)</code></example>
        public QuantityRange ToRange(QuantityProfile? profile = null)
        {
            ArgumentNullException.ThrowIfNull(quantity);
            profile ??= QuantityProfile.Default;
            return new QuantityRange(profile.RangeOf(quantity), quantity.Unit, profile.Name);
        }
    }
}

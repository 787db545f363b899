namespace FactTracker;

/// <summary>The range of numbers that a quantity allows.</summary>
/// <example><code>new Quantity(700) { Approximation = Approximation.UpTo }.ToRange(); // 0 to 700 (everyday)</code></example>
public static class QuantityRanges
{
    extension(Quantity quantity)
    {
        /// <summary>Returns the range of numbers that the quantity allows, according to its hedge.</summary>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <returns>The range with the name of the profile. It has no ends when nothing is ruled out.</returns>
        /// <example><code>
        /// new Quantity(700, Unit.Parse("people")) { Approximation = Approximation.UpTo }.ToRange(); // 0 to 700 people (everyday)
        /// </code></example>
        public QuantityRange ToRange(QuantityProfile? profile = null)
        {
            ArgumentNullException.ThrowIfNull(quantity);
            profile ??= QuantityProfile.Default;
            return new QuantityRange(profile.RangeOf(quantity), quantity.Unit, profile.Name);
        }
    }
}

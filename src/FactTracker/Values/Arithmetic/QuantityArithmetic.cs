using FactTracker.Values;

namespace FactTracker;

/// <summary>
/// Calculations with other quantities. A result is as certain as its operands, and names the profile that defined their hedges.
/// </summary>
/// <example><code>new Quantity(65, Unit.Percent).DifferenceFrom(new Quantity(10, Unit.Percent)).Quantity; // 55 pp</code></example>
public static class QuantityArithmetic
{
    extension(Quantity quantity)
    {
        /// <summary>
        /// Subtracts another quantity. The difference between two shares is in percentage points; a share minus percentage points is a
        /// share.
        /// </summary>
        /// <param name="other">The quantity to subtract, in the same unit or in one that converts exactly.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>new Quantity(65, Unit.Percent).DifferenceFrom(new Quantity(10, Unit.Percent)).Quantity; // 55 pp</code></example>
        public QuantityResult DifferenceFrom(Quantity other, QuantityProfile? profile = null) =>
            Calculate(quantity, other, profile, QuantityCalculator.Difference);

        /// <summary>Adds another quantity. Percentage points can be added to a share.</summary>
        /// <param name="other">The quantity to add, in the same unit or in one that converts exactly.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>new Quantity(10, Unit.Percent).Plus(new Quantity(55, Unit.PercentagePoints)).Quantity; // 65 %</code></example>
        public QuantityResult Plus(Quantity other, QuantityProfile? profile = null) =>
            Calculate(quantity, other, profile, QuantityCalculator.Sum);

        /// <summary>
        /// Returns the change from an earlier quantity, in per cent of that quantity: from 10% to 65% it is 550%, not 55%.
        /// </summary>
        /// <param name="before">The earlier quantity. When it is negative, the change is in per cent of its absolute value.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>
        /// new Quantity(65, Unit.Percent).RelativeChangeFrom(new Quantity(10, Unit.Percent)).Quantity; // 550 %
        /// </code></example>
        public QuantityResult RelativeChangeFrom(Quantity before, QuantityProfile? profile = null) =>
            Calculate(quantity, before, profile, QuantityCalculator.RelativeChange);

        /// <summary>Returns this quantity as a multiple of another.</summary>
        /// <param name="other">The base of the multiple. It must not include zero.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>new Quantity(65, Unit.Percent).RatioTo(new Quantity(10, Unit.Percent)).Quantity; // 6.5 x</code></example>
        public QuantityResult RatioTo(Quantity other, QuantityProfile? profile = null) =>
            Calculate(quantity, other, profile, (one, two, policy) => QuantityCalculator.Ratio(one, two, Unit.Times, policy));

        /// <summary>Returns this quantity in per cent of a whole.</summary>
        /// <param name="whole">The whole. It must not include zero.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>
        /// new Quantity(10, Unit.Parse("cases")).ShareOf(new Quantity(40, Unit.Parse("cases"))).Quantity; // 25 %
        /// </code></example>
        public QuantityResult ShareOf(Quantity whole, QuantityProfile? profile = null) =>
            Calculate(quantity, whole, profile, (one, two, policy) => QuantityCalculator.Ratio(one, two, Unit.Percent, policy));

        /// <summary>Applies this share or multiple to a whole.</summary>
        /// <param name="whole">The whole. The result has its unit.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>
        /// new Quantity(25, Unit.Percent).AppliedTo(new Quantity(40, Unit.Parse("cases"))).Quantity; // 10 cases
        /// </code></example>
        public QuantityResult AppliedTo(Quantity whole, QuantityProfile? profile = null) =>
            Calculate(quantity, whole, profile, QuantityCalculator.Part);

        /// <summary>
        /// Applies a change to this quantity. A change in per cent or a multiple is relative to it; percentage points are added to a share;
        /// any other quantity is added.
        /// </summary>
        /// <param name="change">The change; negative for a fall.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>
        /// new Quantity(40, Unit.Percent).ChangedBy(new Quantity(-10, Unit.Percent)).Quantity;          // 36 %
        /// new Quantity(40, Unit.Percent).ChangedBy(new Quantity(-10, Unit.PercentagePoints)).Quantity; // 30 %
        /// </code></example>
        public QuantityResult ChangedBy(Quantity change, QuantityProfile? profile = null) =>
            Calculate(quantity, change, profile, QuantityCalculator.Changed);

        /// <summary>Applies a change such as "doubled" or "fell by a third" to this quantity.</summary>
        /// <param name="change">The change.</param>
        /// <param name="profile">The profile that defines hedges; <see cref="QuantityProfile.Default"/> by default.</param>
        /// <example><code>
        /// new Quantity(90, Unit.Parse("cases")).ChangedBy(QuantityChange.FellByFraction(1, 3)).Quantity; // 60 cases
        /// </code></example>
        public QuantityResult ChangedBy(QuantityChange change, QuantityProfile? profile = null)
        {
            ArgumentNullException.ThrowIfNull(quantity);
            return QuantityCalculator.Times(
                quantity, Operand.Of(new Rational(change.Numerator, change.Denominator)), profile ?? QuantityProfile.Default);
        }
    }

    private static QuantityResult Calculate(
        Quantity one, Quantity other, QuantityProfile? profile, Func<Quantity, Quantity, QuantityProfile, QuantityResult> calculation)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return calculation(one, other, profile ?? QuantityProfile.Default);
    }
}

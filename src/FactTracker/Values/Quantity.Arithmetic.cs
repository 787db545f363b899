using FactTracker.Values;

namespace FactTracker;

/// <content>Calculating with other quantities. A result is as sure as its parts, and says by which profile they were read.</content>
public sealed partial record Quantity
{
    /// <summary>This quantity less another. Between two shares the difference is in percentage points; points taken from a share leave a share.</summary>
    /// <param name="other">What is taken away; of the same unit, or one that converts exactly.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>new Quantity(65, Unit.Percent).DifferenceFrom(new Quantity(10, Unit.Percent)).Quantity; // 55 pp</code></example>
    public QuantityResult DifferenceFrom(Quantity other, QuantityProfile? profile = null) =>
        Calculate(other, profile, QuantityCalculator.Difference);

    /// <summary>This quantity and another together; percentage points are added to a share.</summary>
    /// <param name="other">What is added; of the same unit, or one that converts exactly.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>new Quantity(10, Unit.Percent).Plus(new Quantity(55, Unit.PercentagePoints)).Quantity; // 65 %</code></example>
    public QuantityResult Plus(Quantity other, QuantityProfile? profile = null) => Calculate(other, profile, QuantityCalculator.Sum);

    /// <summary>How much this is more or less than what was before, in per cent of that: from 10% to 65% it is 550%, not 55.</summary>
    /// <param name="before">What was before. For what is below zero the change is told in per cent of its size.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>new Quantity(65, Unit.Percent).RelativeChangeFrom(new Quantity(10, Unit.Percent)).Quantity; // 550 %</code></example>
    public QuantityResult RelativeChangeFrom(Quantity before, QuantityProfile? profile = null) =>
        Calculate(before, profile, QuantityCalculator.RelativeChange);

    /// <summary>How many times another quantity this one is.</summary>
    /// <param name="other">What it is told as a multiple of; not possibly zero.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>new Quantity(65, Unit.Percent).RatioTo(new Quantity(10, Unit.Percent)).Quantity; // 6.5 x</code></example>
    public QuantityResult RatioTo(Quantity other, QuantityProfile? profile = null) =>
        Calculate(other, profile, (one, two, policy) => QuantityCalculator.Ratio(one, two, Unit.Times, policy));

    /// <summary>How many per cent of a whole this quantity is.</summary>
    /// <param name="whole">The whole; not possibly zero.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>new Quantity(10, Unit.Parse("cases")).ShareOf(new Quantity(40, Unit.Parse("cases"))).Quantity; // 25 %</code></example>
    public QuantityResult ShareOf(Quantity whole, QuantityProfile? profile = null) =>
        Calculate(whole, profile, (one, two, policy) => QuantityCalculator.Ratio(one, two, Unit.Percent, policy));

    /// <summary>This share, or this multiple, of a whole.</summary>
    /// <param name="whole">The whole, whose unit the result has.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>new Quantity(25, Unit.Percent).AppliedTo(new Quantity(40, Unit.Parse("cases"))).Quantity; // 10 cases</code></example>
    public QuantityResult AppliedTo(Quantity whole, QuantityProfile? profile = null) => Calculate(whole, profile, QuantityCalculator.Part);

    /// <summary>What this quantity has become: a change in per cent or a multiple is of it, points are added to a share, anything else is added.</summary>
    /// <param name="change">The change; negative for a fall.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>
    /// new Quantity(40, Unit.Percent).ChangedBy(new Quantity(-10, Unit.Percent)).Quantity;          // 36 %
    /// new Quantity(40, Unit.Percent).ChangedBy(new Quantity(-10, Unit.PercentagePoints)).Quantity; // 30 %
    /// </code></example>
    public QuantityResult ChangedBy(Quantity change, QuantityProfile? profile = null) => Calculate(change, profile, QuantityCalculator.Changed);

    /// <summary>What this quantity has become after it doubled, fell by a third, and so on.</summary>
    /// <param name="change">The change.</param>
    /// <param name="profile">How hedges are read; <see cref="QuantityProfile.Default"/> when left out.</param>
    /// <example><code>new Quantity(90, Unit.Parse("cases")).ChangedBy(QuantityChange.FellByFraction(1, 3)).Quantity; // 60 cases</code></example>
    public QuantityResult ChangedBy(QuantityChange change, QuantityProfile? profile = null) =>
        QuantityCalculator.Times(this, Operand.Of(new Rational(change.Numerator, change.Denominator)), profile ?? QuantityProfile.Default);

    private QuantityResult Calculate(Quantity other, QuantityProfile? profile, Func<Quantity, Quantity, QuantityProfile, QuantityResult> calculation)
    {
        ArgumentNullException.ThrowIfNull(other);
        return calculation(this, other, profile ?? QuantityProfile.Default);
    }
}

using FactTracker.Values;

namespace FactTracker;

/// <summary>Statistics of samples.</summary>
/// <example><code>new Quantity(65, Unit.Percent) { SampleSize = 1600 }.MarginOfError(); // 2.337108 pp</code></example>
public static class QuantitySamples
{
    extension(Quantity quantity)
    {
        /// <summary>
        /// Returns the margin of error of a share in a simple random sample, in percentage points on each side: z · sqrt(p (1 - p) / n).
        /// Weighting and clustering increase the real margin.
        /// </summary>
        /// <param name="level">The confidence level, above 0 and below 1. By default it is the stated <see cref="Quantity.Level"/>, or 0.95
        /// when none is stated.</param>
        /// <returns>The margin, rounded to six decimals. Null when this is not a share from 0 to 100% with a sample size.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
        /// <example><code>new Quantity(65, Unit.Percent) { SampleSize = 1600 }.MarginOfError(); // 2.337108 pp</code></example>
        public Quantity? MarginOfError(decimal? level = null)
        {
            ArgumentNullException.ThrowIfNull(quantity);
            if (level is <= 0 or >= 1)
                throw new ArgumentOutOfRangeException(nameof(level), level, "The level must be above 0 and below 1; write 0.95 for 95%.");
            var sure = level ?? quantity.Level ?? SamplingError.UsualLevel;
            if (quantity.Unit != Unit.Percent || quantity.Amount is not (>= 0 and <= 100 and { } share)
                || quantity.SampleSize is not { } size || sure is 0 or 1) return null;
            return new Quantity((decimal)Math.Round(SamplingError.Margin(share, size, sure), 6), Unit.PercentagePoints);
        }

        /// <summary>
        /// Whether the amount, with its stated decimals, is possible for the number of whole answers in the sample: the GRIM test. Weighted
        /// answers are not whole, so false indicates an error or weighting.
        /// </summary>
        /// <returns>
        /// Null when the test does not apply: the quantity has no plain amount or no sample size, or is neither a percentage nor a count.
        /// </returns>
        /// <example><code>
        /// new Quantity(66.0m, Unit.Percent) { SampleSize = 40 }.CouldComeFromWholeAnswers(); // false: 40 answers give steps of 2.5%
        /// new Quantity(3.48m) { SampleSize = 25 }.CouldComeFromWholeAnswers();               // true: 87 in 25
        /// </code></example>
        public bool? CouldComeFromWholeAnswers()
        {
            ArgumentNullException.ThrowIfNull(quantity);
            return (quantity.Amount, quantity.SampleSize, quantity.Unit.Kind) switch
            {
                (null, _, _) or (_, null, _) => null,
                _ when quantity.Approximation != Approximation.Exactly => null,
                ({ } share, { } size, UnitKind.Share) => share is >= 0 and <= 100 ? WholeAnswers.CanGive(share, size, scale: 100) : null,
                ({ } mean, { } size, UnitKind.None or UnitKind.Noun) => WholeAnswers.CanGive(mean, size, scale: 1),
                _ => null,
            };
        }
    }
}

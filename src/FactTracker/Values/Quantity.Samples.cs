using FactTracker.Values;

namespace FactTracker;

/// <content>What a sample says of a share or a mean.</content>
public sealed partial record Quantity
{
    /// <summary>
    /// The margin of error of a share in a simple random sample, in percentage points on each side: z · sqrt(p (1 - p) / n). Weighting and clusters make the
    /// real one larger.
    /// </summary>
    /// <param name="level">The level, above 0 and below 1; the stated <see cref="Level"/> when left out, or 0.95 where none is stated.</param>
    /// <returns>The margin, to six decimals, or null where this is no share from 0 to 100% of a sample of stated size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level given is not above 0 and below 1.</exception>
    /// <example><code>new Quantity(65, Unit.Percent) { SampleSize = 1600 }.MarginOfError(); // 2.337108 pp</code></example>
    public Quantity? MarginOfError(decimal? level = null)
    {
        if (level is <= 0 or >= 1) throw new ArgumentOutOfRangeException(nameof(level), level, "A level is above 0 and below 1; write 0.95 for 95%.");
        var sure = level ?? Level ?? SamplingError.UsualLevel;
        if (Unit != Unit.Percent || Amount is not (>= 0 and <= 100 and { } share) || SampleSize is not { } size || sure is 0 or 1) return null;
        return new Quantity((decimal)Math.Round(SamplingError.Margin(share, size, sure), 6), Unit.PercentagePoints);
    }

    /// <summary>
    /// Whether the amount, with the decimals it is stated with, can come from as many whole answers as the sample has: the GRIM test. Weighted answers are not
    /// whole, so a no tells of a slip or of weights.
    /// </summary>
    /// <returns>
    /// Null where it cannot be told: the quantity has no plain amount or no sample, or is neither a percentage nor a number of countable things.
    /// </returns>
    /// <example><code>
    /// new Quantity(66.0m, Unit.Percent) { SampleSize = 40 }.CouldComeFromWholeAnswers(); // false: 40 answers give steps of 2.5%
    /// new Quantity(3.48m) { SampleSize = 25 }.CouldComeFromWholeAnswers();               // true: 87 in 25
    /// </code></example>
    public bool? CouldComeFromWholeAnswers() => (Amount, SampleSize, Unit.Kind) switch
    {
        (null, _, _) or (_, null, _) => null,
        _ when Approximation != Approximation.Exactly => null,
        ({ } share, { } size, UnitKind.Share) => share is >= 0 and <= 100 ? WholeAnswers.CanGive(share, size, scale: 100) : null,
        ({ } mean, { } size, UnitKind.None or UnitKind.Noun) => WholeAnswers.CanGive(mean, size, scale: 1),
        _ => null,
    };
}

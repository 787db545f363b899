using System.Globalization;
using FactTracker.Confidences;

namespace FactTracker;

/// <summary>
/// An exact interval of probabilities within 0 to 1. Its ends may be included or excluded: [0.55, 0.8], or (0.5, 1] for "over 50 per cent".
/// </summary>
/// <remarks>
/// <para>Both ends are between 0 and 1, never percentages. An interval always contains at least one probability.</para>
/// <para><c>default</c> is [0, 0], which means impossible. Complete ignorance is [0, 1] and must be stated.</para>
/// <para>Equality is by ends and exclusions; 0.5 and 0.50 are the same end. Intervals have no order, because they can overlap.</para>
/// <example><code>
/// var likely = new ProbabilityInterval(0.55m, 0.8m);
/// likely.Contains(0.7m);  // true
/// likely.ToString();      // "[0.55, 0.8]"
/// </code></example>
/// </remarks>
public readonly partial record struct ProbabilityInterval
{
    /// <summary>Creates the interval between two probabilities.</summary>
    /// <param name="lower">The lower end, 0 to 1.</param>
    /// <param name="upper">The upper end, 0 to 1, not below <paramref name="lower"/>.</param>
    /// <param name="lowerExcluded">Whether the lower end itself is excluded, as in "over 50 per cent".</param>
    /// <param name="upperExcluded">Whether the upper end itself is excluded, as in "under 1 per cent".</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is outside 0 to 1.</exception>
    /// <exception cref="ArgumentException">The ends are in the wrong order, or exclude every probability.</exception>
    public ProbabilityInterval(decimal lower, decimal upper, bool lowerExcluded = false, bool upperExcluded = false)
    {
        Probability.Require(lower, nameof(lower));
        Probability.Require(upper, nameof(upper));
        if (lower > upper)
            throw new ArgumentException(FormattableString.Invariant(
                $"The lower end {lower} is above the upper end {upper}. Give the smaller probability first."), nameof(lower));
        if (lower == upper && (lowerExcluded || upperExcluded))
            throw new ArgumentException(
                FormattableString.Invariant($"The interval from {lower} to {upper} with an excluded end contains no probability. ") +
                "Include both ends or move them apart.",
                nameof(upper));
        Lower = lower;
        Upper = upper;
        LowerExcluded = lowerExcluded;
        UpperExcluded = upperExcluded;
    }

    /// <summary>The lower end, 0 to 1.</summary>
    public decimal Lower { get; }

    /// <summary>The upper end, 0 to 1, never below <see cref="Lower"/>.</summary>
    public decimal Upper { get; }

    /// <summary>Whether <see cref="Lower"/> itself is excluded.</summary>
    public bool LowerExcluded { get; }

    /// <summary>Whether <see cref="Upper"/> itself is excluded.</summary>
    public bool UpperExcluded { get; }

    /// <summary>The distance between the ends, 0 to 1, whether or not they are excluded.</summary>
    public decimal Width => Upper - Lower;

    /// <summary>Whether the interval contains the probability. A number outside 0 to 1 is never contained.</summary>
    /// <param name="probability">The probability, 0 to 1.</param>
    public bool Contains(decimal probability) =>
        (LowerExcluded ? probability > Lower : probability >= Lower) &&
        (UpperExcluded ? probability < Upper : probability <= Upper);

    /// <summary>Whether this interval contains every probability of the other. An interval contains itself.</summary>
    /// <param name="other">The interval that may lie within this one.</param>
    public bool Contains(ProbabilityInterval other) =>
        (other.Lower > Lower || (other.Lower == Lower && (other.LowerExcluded || !LowerExcluded))) &&
        (other.Upper < Upper || (other.Upper == Upper && (other.UpperExcluded || !UpperExcluded)));

    /// <summary>
    /// Returns the interval in mathematical notation, regardless of culture: "[0.55, 0.8]", with a round bracket at an excluded end.
    /// </summary>
    public override string ToString() =>
        $"{(LowerExcluded ? '(' : '[')}{Written(Lower)}, {Written(Upper)}{(UpperExcluded ? ')' : ']')}";

    private static string Written(decimal end) => end.ToString("0.############################", CultureInfo.InvariantCulture);
}

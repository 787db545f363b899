using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>
/// A binomial opinion of subjective logic on one statement: how much belief, how much disbelief, how much of neither, and the probability
/// to assume where there is neither.
/// </summary>
/// <remarks>
/// <para>Belief, disbelief and uncertainty add up to 1. An opinion without uncertainty is a bare probability ("dogmatic"); one without
/// belief and disbelief says nothing ("vacuous"). See <see cref="OpinionFusion"/> for combining opinions.</para>
/// <para>Equality is by the three numbers given. Numbers are exact decimals. Reference: Jøsang, "Subjective Logic", Springer 2016,
/// chapter 3.</para>
/// </remarks>
/// <example><code>
/// var opinion = new Opinion(belief: 0.7m, disbelief: 0.1m);
/// opinion.Uncertainty; // 0.2
/// opinion.Probability; // 0.8
/// </code></example>
public sealed record Opinion
{
    /// <summary>Creates an opinion. What is neither belief nor disbelief is uncertainty.</summary>
    /// <param name="belief">The belief that the statement is true, from 0 to 1.</param>
    /// <param name="disbelief">The belief that the statement is false, from 0 to 1.</param>
    /// <param name="baseRate">The probability without any evidence, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0 or above 1.</exception>
    /// <exception cref="ArgumentException">Belief and disbelief are more than 1 together.</exception>
    public Opinion(decimal belief, decimal disbelief, decimal baseRate = 0.5m)
    {
        Belief = Confidences.Probability.Require(belief);
        Disbelief = Confidences.Probability.Require(disbelief);
        BaseRate = Confidences.Probability.Require(baseRate);
        if (belief + disbelief > 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Belief {belief} and disbelief {disbelief} are more than 1 together."), nameof(disbelief));
        }
    }

    /// <summary>The belief that the statement is true, from 0 to 1.</summary>
    public decimal Belief { get; }

    /// <summary>The belief that the statement is false, from 0 to 1.</summary>
    public decimal Disbelief { get; }

    /// <summary>What is neither belief nor disbelief, from 0 to 1.</summary>
    public decimal Uncertainty => 1 - Belief - Disbelief;

    /// <summary>The probability without any evidence, from 0 to 1.</summary>
    public decimal BaseRate { get; }

    /// <summary>The projected probability: the belief, and of the uncertainty the share that the base rate gives.</summary>
    public decimal Probability => Belief + BaseRate * Uncertainty;

    /// <summary>Creates the opinion that an interval expresses: its lower end is the belief, and its width the uncertainty.</summary>
    /// <remarks>Excluded ends are treated as included. A single probability has no uncertainty.</remarks>
    /// <param name="interval">The interval.</param>
    /// <param name="baseRate">The probability without any evidence, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base rate is below 0 or above 1.</exception>
    public static Opinion FromInterval(ProbabilityInterval interval, decimal baseRate = 0.5m) =>
        new(interval.Lower, 1 - interval.Upper, baseRate);

    /// <summary>Returns the probabilities that the opinion leaves possible: from the belief to 1 minus the disbelief.</summary>
    public ProbabilityInterval ToInterval() => new(Belief, 1 - Disbelief);

    /// <summary>
    /// Returns the opinion as it counts for somebody who trusts its holder only so far. Belief and disbelief shrink by the projected
    /// probability of the trust, and the rest becomes uncertainty.
    /// </summary>
    /// <remarks>Reference: Jøsang 2016, section 14.3.2, probability-sensitive trust discounting.</remarks>
    /// <param name="trust">The opinion that the holder is right.</param>
    public Opinion DiscountedBy(Opinion trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return Rounded(trust.Probability * Belief, trust.Probability * Disbelief, BaseRate);
    }

    /// <summary>Returns the four numbers, in the same way in every culture: "(0.7, 0.1, 0.2; 0.5)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"({Belief:0.####}, {Disbelief:0.####}, {Uncertainty:0.####}; {BaseRate:0.####})");

    /// <summary>Creates an opinion from computed numbers that may exceed their bounds in the last digit.</summary>
    internal static Opinion Rounded(decimal belief, decimal disbelief, decimal baseRate)
    {
        belief = Math.Clamp(belief, 0, 1);
        return new Opinion(belief, Math.Clamp(disbelief, 0, 1 - belief), Math.Clamp(baseRate, 0, 1));
    }
}

using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Which pairs count as duplicates.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var certain = set.FindDuplicates(new DuplicateOptions { LeastScore = 1 });
/// </code></example>
public sealed record DuplicateOptions
{
    private readonly Judgements _judgements = Judgements.None;
    private readonly double _leastScore = 0.7;

    /// <summary>No judgements, and a least score of 0.7.</summary>
    public static DuplicateOptions Default { get; } = new();

    /// <summary>
    /// What is known of pairs, beside what the set states by the relations <c>sameAs</c> and <c>notSameAs</c>. Pairs that are the same, or
    /// are not, are left out and counted; those about which somebody was unsure are listed.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Judgements Judgements
    {
        get => _judgements;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _judgements = value;
        }
    }

    /// <summary>The least score of a pair, from 0.5 to 1. By default 0.7. The lower it is, the more pairs have to be compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.5 or above 1, or not a number.</exception>
    public double LeastScore
    {
        get => _leastScore;
        init
        {
            if (value is not (>= 0.5 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "The least score of a duplicate is from 0.5 to 1.");
            _leastScore = value;
        }
    }
}

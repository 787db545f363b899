namespace FactTracker.History;

/// <summary>What matches to return.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var best = set.FindMatches("Is Minecraft shutting down?", new MatchOptions { Limit = 1 });
/// </code></example>
public sealed record MatchOptions
{
    private readonly int _limit = 10;
    private readonly double _leastScore = 0.05;

    /// <summary>The best ten matches with a score of at least 0.05.</summary>
    public static MatchOptions Default { get; } = new();

    /// <summary>The most matches to return, at least 1. By default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Limit
    {
        get => _limit;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _limit = value;
        }
    }

    /// <summary>The least score of a match, from 0 to 1. By default 0.05, which one frequent word does not reach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1, or not a number.</exception>
    public double LeastScore
    {
        get => _leastScore;
        init
        {
            if (value is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(value), value, "A score is from 0 to 1.");
            _leastScore = value;
        }
    }
}

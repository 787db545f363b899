namespace FactTracker;

/// <summary>How a set is checked.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>set.Check(new CheckOptions { MaxProblems = 100 });</code></example>
public sealed record CheckOptions
{
    /// <summary>The defaults.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>How many problems are reported; 10,000, more than anybody reads. Checking ends there, and one more problem (FT0106) says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxProblems
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxProblems));
            field = value;
        }
    } = 10_000;

    /// <summary>How many cores checking may use; -1, the default, for all there are. What is found is the same with any number, in the same order: a
    /// large set is checked in parts. 1 keeps all work on the calling thread.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;
}

using NodaTime;

namespace FactTracker.Analysis;

/// <summary>What the claims of a set must fulfil so that a check passes: the rules of a newsroom or of a pipeline.</summary>
/// <remarks>
/// <para>Gates apply to the claims that stand: those that are asserted or disputed, and neither deprecated nor denied. A claim that does
/// not pass is an error with a code of its own (FT1002 to FT1012).</para>
/// <para>Equal by content.</para>
/// </remarks>
/// <example><code>
/// var gates = new GatePolicy { MinOrigins = 2, Require = ClaimRequirements.Citation | ClaimRequirements.Archived };
/// foreach (var problem in set.Check(new CheckOptions { Gates = gates })) Console.WriteLine(problem);
/// </code></example>
public sealed record GatePolicy
{
    /// <summary>The name, which is written into the messages.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "gates";

    /// <summary>The least number of certainly independent origins of a claim, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? MinOrigins
    {
        get;
        init
        {
            if (value is { } number) ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, nameof(MinOrigins));
            field = value;
        }
    }

    /// <summary>The maximum age of a claim, or null. The check needs its time (<c>CheckOptions.At</c>).</summary>
    /// <exception cref="ArgumentException">It is not positive.</exception>
    public Period? MaxAge { get; init => field = PositivePeriod.Require(value); }

    /// <summary>The date from which the age is counted.</summary>
    public AgeDate Counts { get; init; }

    /// <summary>Whether a claim without that date does not pass. The default is false.</summary>
    public bool ReportUnknownAge { get; init; }

    /// <summary>What each claim must have.</summary>
    public ClaimRequirements Require { get; init; }

    /// <summary>The policy by which no claim may be stale, or null. The check needs its time (<c>CheckOptions.At</c>).</summary>
    public StalenessPolicy? NoStale { get; init; }

    /// <summary>Whether no two claims may contradict each other, by <see cref="Conflicts"/>. Possible conflicts pass. The default is
    /// false.</summary>
    public bool NoConflicts { get; init; }

    /// <summary>When two claims contradict each other, for <see cref="NoConflicts"/>. Claims that do not stand are never compared, and the
    /// number of pairs to list does not matter.</summary>
    public ConflictPolicy Conflicts { get; init; } = ConflictPolicy.Default;

    /// <summary>Whether any gate depends on the time of the check.</summary>
    public bool NeedsTime => MaxAge is not null || NoStale is not null;
}

using FactTracker.Analysis;
using NodaTime;

namespace FactTracker;

/// <summary>Options for checking a set.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>set.Check(new CheckOptions { MaxProblems = 100 });</code></example>
public sealed record CheckOptions
{
    /// <summary>The default options.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// The maximum number of problems of one rule to report. The default is 10,000, more than anybody reads. A note (FT0118) has the number
    /// of the others, so that many problems of one rule hide no other.
    /// </summary>
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

    /// <summary>
    /// The maximum number of notes (<see cref="Severity.Info"/>) of one rule to report, or null, the default, for as many as problems.
    /// A note (FT0118) has the number of the others. Notes of one rule are much alike, and a large set can have one for each claim.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? MaxNotes
    {
        get;
        init
        {
            if (value is { } number) ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, nameof(MaxNotes));
            field = value;
        }
    }

    /// <summary>
    /// The time of the check, or null. With it, dates in the future (FT0312), expired claims (FT0313) and overdue checks (FT0314) are
    /// reported; without it, the result does not depend on when the set is checked.
    /// </summary>
    /// <example><code>set.Check(new CheckOptions { At = SystemClock.Instance.GetCurrentInstant() });</code></example>
    public Instant? At { get; init; }

    /// <summary>
    /// Whether to note what is not wrong, but may have been overlooked: two sources with the same address (FT0207), two claims with the
    /// same words (FT0208), a claim that cites no source (FT0609). The default is false; the facttracker command notes it.
    /// </summary>
    public bool WithNotes { get; init; }

    /// <summary>What the claims must fulfil beyond the format, or null. What does not is an error (FT1002 to FT1012).</summary>
    /// <example><code>set.Check(new CheckOptions { Gates = new FactTracker.Analysis.GatePolicy { MinOrigins = 2 } });</code></example>
    public GatePolicy? Gates { get; init; }

    /// <summary>
    /// The quotes known to be changed or gone. With <see cref="ClaimRequirements.Evidence"/> among the gates, a claim that one of them
    /// supports is reported (FT1012). Empty by default: then nothing is known apart from the set.
    /// </summary>
    /// <example><code>
    /// var lost = FactTracker.History.EvidenceChecker.CheckEvidence(set, FactTracker.History.SourceCopyFolder.Open("texts")).Changes;
    /// var gates = new FactTracker.Analysis.GatePolicy { Require = FactTracker.Analysis.ClaimRequirements.Evidence };
    /// set.Check(new CheckOptions { Gates = gates, Evidence = [.. lost] });
    /// </code></example>
    public ValueList<EvidenceChange> Evidence { get; init; }

    /// <summary>The maximum number of cores to use. The default is -1, which means all of them; 1 keeps all work on the calling thread. A
    /// large set is checked in parts. The number does not affect which problems are found, or their order.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>Returns how many findings of a rule are reported.</summary>
    internal int MostOf(Rule rule) => rule.Severity == Severity.Info ? MaxNotes ?? MaxProblems : MaxProblems;

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;
}

using NodaTime;

namespace FactTracker.Analysis;

/// <summary>One rule of a <see cref="StalenessPolicy"/>: which claims it is for, and when these become stale.</summary>
/// <remarks>
/// <para>A rule applies to a claim that meets every condition it states: <see cref="Properties"/>, <see cref="Tags"/>,
/// <see cref="SourceKinds"/> and <see cref="Statuses"/>. Within one list any value is enough, and an empty list is no condition, so that a
/// rule without conditions applies to every claim.</para>
/// <para>Each of <see cref="MaxAge"/>, <see cref="CheckEvery"/>, <see cref="IsCurrent"/> and <see cref="WatchEditions"/> is decided by the
/// first rule of the policy that applies and states it. Special rules therefore come first, and a general rule fills in what they leave
/// out.</para>
/// <para>Equal by content.</para>
/// </remarks>
/// <param name="Name">The name, which is written into the findings: one word, or a few.</param>
/// <example><code>
/// new StalenessRule("polls") { SourceKinds = [SourceKind.Survey], MaxAge = Period.FromYears(2), Counts = AgeDate.About }
/// </code></example>
public sealed record StalenessRule(string Name)
{
    /// <summary>The name, which is written into the findings.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Name { get; init => field = Require(value); } = Require(Name);

    /// <summary>The properties, each as its text, or the id or label of its entity.</summary>
    public ValueList<string> Properties { get; init; }

    /// <summary>The tags of which the claim has one, compared by code point.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>The kinds of source. The claim has one among the sources that support it.</summary>
    public ValueList<SourceKind> SourceKinds { get; init; }

    /// <summary>The statuses of the claim.</summary>
    public ValueList<ClaimStatus> Statuses { get; init; }

    /// <summary>The maximum age, or null when the rule limits no age.</summary>
    /// <exception cref="ArgumentException">It is not positive.</exception>
    public Period? MaxAge { get; init => field = PositivePeriod.Require(value); }

    /// <summary>The date from which the age is counted.</summary>
    public AgeDate Counts { get; init; }

    /// <summary>Whether a claim without that date is reported (<see cref="StaleReason.AgeNotKnown"/>). The default is false.</summary>
    public bool ReportUnknownAge { get; init; }

    /// <summary>How often to check claims that do not say it themselves, or null when the rule does not say it either.</summary>
    /// <exception cref="ArgumentException">It is not positive.</exception>
    public Period? CheckEvery { get; init => field = PositivePeriod.Require(value); }

    /// <summary>
    /// Whether only the latest value is of interest, so that a claim about a later time makes this one stale; null when the rule does not
    /// say it.
    /// </summary>
    public bool? IsCurrent { get; init; }

    /// <summary>Whether a newer edition of a source makes a claim stale; null when the rule does not say it.</summary>
    public bool? WatchEditions { get; init; }

    private static string Require(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }
}

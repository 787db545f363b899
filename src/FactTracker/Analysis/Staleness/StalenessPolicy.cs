using NodaTime;
using NodaTime.Text;

namespace FactTracker.Analysis;

/// <summary>When a claim is stale.</summary>
/// <remarks>
/// <para>By <see cref="Default"/> a claim is stale after its <c>expires</c>; when <c>checkEvery</c> has passed since it was last checked,
/// or else recorded; when another claim supersedes or corrects it although its status does not say so; and when a source that supports it
/// was corrected, withdrawn or retracted, or no longer has the content that was cited. No age is limited, no property is current and no
/// edition is watched unless a rule says so.</para>
/// <para>Claims that no longer stand (superseded, retracted, refuted, deprecated or denied) are left out.</para>
/// <para>Equal by content.</para>
/// </remarks>
/// <example><code>
/// var policy = StalenessPolicy.Default with
/// {
///     Name = "newsroom",
///     Rules = [new StalenessRule("prices") { Tags = ["prices"], MaxAge = Period.FromMonths(6), IsCurrent = true }],
/// };
/// </code></example>
public sealed record StalenessPolicy
{
    /// <summary>The default policy.</summary>
    public static StalenessPolicy Default { get; } = new();

    /// <summary>The name, which is written into the findings.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "default";

    /// <summary>The rules, the most special ones first; see <see cref="StalenessRule"/>.</summary>
    public ValueList<StalenessRule> Rules { get; init; }

    /// <summary>Whether <c>expires</c> counts. The default is true.</summary>
    public bool WithExpiry { get; init; } = true;

    /// <summary>Whether the claim's own <c>checkEvery</c> counts. The default is true.</summary>
    public bool WithChecks { get; init; } = true;

    /// <summary>The statuses of a source that make claims stale. The default is corrected, withdrawn and retracted.</summary>
    public ValueList<SourceStatus> SourceStatuses { get; init; } = [SourceStatus.Corrected, SourceStatus.Withdrawn, SourceStatus.Retracted];

    /// <summary>What becomes of claims that are possibly stale. By default they are listed apart.</summary>
    public PossiblyStale Possible { get; init; }

    /// <summary>Whether to look at claims that no longer stand, too. The default is false.</summary>
    public bool WithSettled { get; init; }

    /// <summary>Returns the default policy with a maximum age for every claim.</summary>
    /// <param name="maxAge">The maximum age.</param>
    /// <param name="counts">The date from which the age is counted.</param>
    /// <exception cref="ArgumentException">The age is not positive.</exception>
    /// <example><code>var twoYears = StalenessPolicy.OfMaxAge(Period.FromYears(2));</code></example>
    public static StalenessPolicy OfMaxAge(Period maxAge, AgeDate counts = AgeDate.FirstKnown) => Default.WithMaxAge(maxAge, counts);

    /// <summary>Returns this policy with a maximum age for every claim, ahead of those that its rules state.</summary>
    /// <param name="maxAge">The maximum age.</param>
    /// <param name="counts">The date from which the age is counted.</param>
    /// <exception cref="ArgumentException">The age is not positive.</exception>
    public StalenessPolicy WithMaxAge(Period maxAge, AgeDate counts = AgeDate.FirstKnown)
    {
        ArgumentNullException.ThrowIfNull(maxAge);
        var rule = new StalenessRule($"max age {PeriodPattern.Roundtrip.Format(maxAge)}") { MaxAge = maxAge, Counts = counts };
        return this with { Rules = [rule, .. Rules] };
    }
}

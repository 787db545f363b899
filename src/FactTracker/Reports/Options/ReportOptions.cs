using System.Globalization;
using FactTracker.Analysis;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Reports;

/// <summary>What a report shows, and by which policies.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <param name="At">The time of the report: it is printed, and claims are stale or not at that time.</param>
/// <example><code>
/// var options = new FactTracker.Reports.ReportOptions(SystemClock.Instance.GetCurrentInstant()) { Address = "https://example.org/facts" };
/// </code></example>
public sealed record ReportOptions(Instant At)
{
    /// <summary>The culture of the words and numbers of claims. The headings are in English. English by default.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("en");

    /// <summary>
    /// The web address at which the report will be published, or null. Citations of its claims use it, and otherwise the id of the set if
    /// that is a web address.
    /// </summary>
    public Url? Address { get; init; }

    /// <summary>An earlier state of the set, or null. With it, the report is about what changed since.</summary>
    public ClaimSet? Before { get; init; }

    /// <summary>Whether the report is about stale claims alone. The default is false.</summary>
    public bool IsOfStale { get; init; }

    /// <summary>The ledger of the set, or null. With it, each claim has its history.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>When two claims conflict.</summary>
    public ConflictPolicy Conflicts { get; init; } = ConflictPolicy.Default;

    /// <summary>What counts as an origin.</summary>
    public OriginPolicy Origins { get; init; } = OriginPolicy.Default;

    /// <summary>When a claim is stale.</summary>
    public StalenessPolicy Staleness { get; init; } = StalenessPolicy.Default;

    /// <summary>
    /// Up to how many claims each one is written with its citation in the forms of reference managers. The default is 1,000, as each takes
    /// about a kilobyte. In a larger report the script makes the citation of a claim when it is opened.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MostCited
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MostCited));
            field = value;
        }
    } = 1_000;
}

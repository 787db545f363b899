using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of the policies of analyses; see <see cref="SampleValues"/>.</summary>
internal static class PolicySamples
{
    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(OriginPolicy)] = () =>
        [
            new OriginPolicy(),
            new OriginPolicy { Name = "a" },
            new OriginPolicy { TiesPublishers = true },
            new OriginPolicy { TiesAuthors = true },
            new OriginPolicy { Judgements = Judgements.Of([new("a", "b", JudgementVerdict.Same)]) },
        ],
        [typeof(FactTracker.Reports.ReportOptions)] = () =>
        [
            new FactTracker.Reports.ReportOptions(NodaTime.Instant.FromUnixTimeSeconds(0)),
            new FactTracker.Reports.ReportOptions(NodaTime.Instant.FromUnixTimeSeconds(1)),
            new FactTracker.Reports.ReportOptions(NodaTime.Instant.FromUnixTimeSeconds(0)) { IsOfStale = true, MostCited = 1 },
            new FactTracker.Reports.ReportOptions(NodaTime.Instant.FromUnixTimeSeconds(0))
            {
                Address = "https://example.org/a", Before = ClaimSet.Empty,
            },
        ],
        [typeof(ConflictPolicy)] = () =>
        [
            new ConflictPolicy(),
            new ConflictPolicy { Name = "a" },
            new ConflictPolicy { Throughout = ["a"] },
            new ConflictPolicy { SingleValued = ["a"] },
            new ConflictPolicy { Judgements = Judgements.Of([new("a", "b", JudgementVerdict.Same)]) },
        ],
        [typeof(TruthPolicy)] = () => [TruthPolicy.Sums with { }, TruthPolicy.TruthFinder with { }, TruthPolicy.Sums with { Name = "a" }],
        [typeof(TruthTriple)] = () => [default(TruthTriple), new TruthTriple("a", "b", "c"), new TruthTriple("b", "a", "c")],
        [typeof(SeriesPolicy)] = () =>
            [new SeriesPolicy(), new SeriesPolicy { Name = "a" }, new SeriesPolicy { IncludesWithdrawn = true }],
        [typeof(DerivationPolicy)] = () =>
            [new DerivationPolicy(), new DerivationPolicy { Name = "a" }, new DerivationPolicy { AllowsRounding = false }],
        [typeof(StalenessPolicy)] = () =>
        [
            new StalenessPolicy(),
            new StalenessPolicy { Name = "a" },
            StalenessPolicy.OfMaxAge(Period.FromYears(1)),
            StalenessPolicy.OfMaxAge(Period.FromYears(2)),
        ],
        [typeof(StalenessRule)] = () =>
        [
            new StalenessRule("a"),
            new StalenessRule("b"),
            new StalenessRule("a") { MaxAge = Period.FromYears(1) },
            new StalenessRule("a") { Tags = ["t"] },
        ],
        [typeof(EvidenceChange)] = () =>
            [new EvidenceChange("a"), new EvidenceChange("b"), new EvidenceChange("a") { Since = new LocalDate(2025, 6, 1) }],
        [typeof(AgendaItem)] = () =>
        [
            new AgendaItem("a", new LocalDate(2025, 6, 1), StaleReason.Expired, "p"),
            new AgendaItem("b", new LocalDate(2025, 6, 1), StaleReason.Expired, "p"),
            new AgendaItem("a", new LocalDate(2025, 6, 2), StaleReason.Expired, "p"),
            new AgendaItem("a", new LocalDate(2025, 6, 1), StaleReason.MaxAge, "p"),
        ],
        [typeof(GatePolicy)] = () =>
        [
            new GatePolicy(),
            new GatePolicy { Name = "a" },
            new GatePolicy { MinOrigins = 2 },
            new GatePolicy { Conflicts = new ConflictPolicy { SingleValued = ["a"] } },
        ],
        [typeof(PolicyFile)] = () =>
        [
            new PolicyFile(),
            new PolicyFile { Name = "a" },
            new PolicyFile { Gates = new GatePolicy { MinOrigins = 2 } },
            new PolicyFile { Conflicts = new ConflictPolicy { SingleValued = ["a"] } },
            new PolicyFile { Confidence = new PoolingPolicy { BaseRate = 0.1m } },
        ],
        [typeof(PolicyReading)] = () =>
        [
            new PolicyReading(null, []),
            new PolicyReading(new PolicyFile(), []),
            new PolicyReading(null, [new Problem(Rules.BadDate, "$", "m")]),
        ],
    };
}

using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Tests.Laws;

/// <content>Values of the answers and policies of Analysis.</content>
internal static partial class SampleValues
{
    private static IReadOnlyList<Problem> NoProblems => [];

    private static Dictionary<Type, Func<object[]>> OfAnalysis => new()
    {
        // Staleness and policies
        [typeof(StalenessRule)] = () =>
        [
            new StalenessRule("a"), new StalenessRule("b"), new StalenessRule("a") { Tags = ["t"] },
            new StalenessRule("a") { MaxAge = Period.FromYears(2) }, new StalenessRule("a") { Counts = AgeDate.Checked },
            new StalenessRule("a") { IsCurrent = false },
        ],
        [typeof(StalenessPolicy)] = () =>
        [
            StalenessPolicy.Default, new StalenessPolicy { Name = "a" }, new StalenessPolicy { SourceStatuses = [] },
            StalenessPolicy.OfMaxAge(Period.FromYears(2)), new StalenessPolicy { Possible = PossiblyStale.Counted },
        ],
        [typeof(EvidenceChange)] = () =>
            [new EvidenceChange("s"), new EvidenceChange("t"), new EvidenceChange("s") { Claim = "c" }],
        [typeof(StaleFinding)] = () =>
            [Stale(StaleReason.Expired), Stale(StaleReason.MaxAge), Stale(StaleReason.Expired) with { Source = "s" }],
        [typeof(StaleClaims)] = () =>
        [
            new StaleClaims(default, "p", [], [], 0), new StaleClaims(default, "p", [], [], 1),
            new StaleClaims(default, "p", [Stale(StaleReason.Expired)], [], 0),
            new StaleClaims(default, "p", [], [Stale(StaleReason.Expired)], 0),
        ],
        [typeof(AgendaItem)] = () =>
        [
            new AgendaItem("c", default, StaleReason.Expired, "p"), new AgendaItem("c", default, StaleReason.MaxAge, "p"),
            new AgendaItem("c", default, StaleReason.Expired, "p") { IsCertain = false },
        ],
        [typeof(Agenda)] = () =>
        [
            new Agenda(default, default, "p", []), new Agenda(default, default, "q", []),
            new Agenda(default, default, "p", [new AgendaItem("c", default, StaleReason.Expired, "p")]),
        ],
        [typeof(GatePolicy)] = () =>
        [
            new GatePolicy(), new GatePolicy { MinOrigins = 2 }, new GatePolicy { Require = ClaimRequirements.Quote },
            new GatePolicy { NoStale = StalenessPolicy.Default }, new GatePolicy { NoConflicts = true },
        ],
        [typeof(PolicyFile)] = () =>
            [new PolicyFile(), new PolicyFile { Name = "a" }, new PolicyFile { Gates = new GatePolicy { MinOrigins = 2 } }],
        [typeof(PolicyReading)] = () =>
            [new PolicyReading(null, NoProblems), new PolicyReading(new PolicyFile(), NoProblems)],
    };

    private static StaleFinding Stale(StaleReason reason) => new("c", reason, "p");
}

using System.Text;
using FactTracker.Analysis;
using FactTracker.Tests.Samples;
using NodaTime;

namespace FactTracker.Tests.Analysis.Policies;

public sealed class PolicyFileTests
{
    /// <summary>Texts that are not valid, with the place and the beginning of each message.</summary>
    public static TheoryData<string, string[]> Faults => new()
    {
        { "", ["1:1 FT0101 The text is not JSON from here on: it is empty."] },
        { "{", ["1:2 FT0101 The text is not JSON from here on"] },
        { "{} {}", ["1:4 FT0101 The text is not JSON from here on"] },
        { "[]", ["1:1 FT1001 A list stands where an object is expected."] },
        { """{ "nmae": "x" }""", ["1:11 FT1001 \"nmae\" is not a member of a policy here. Did you mean \"name\"?"] },
        { """{ "name": " " }""", ["1:11 FT1001 \" \" is not a name."] },
        { """{ "name": "a", "name": "b" }""", ["1:16 FT0104 The object has the member \"name\" twice."] },
        { "{\n  \"staleness\": { \"expires\": \"yes\" }\n}", ["2:29 FT1001 \"yes\" is not true or false."] },
        { """{ "staleness": { "possible": "list" } }""", ["1:30 FT1001 \"list\" is not known here."] },
        { """{ "staleness": { "sources": ["retracted", "corected"] } }""", ["1:43 FT1001 \"corected\" is not known here. Did you mean \"corrected\"?"] },
        { """{ "staleness": { "rules": {} } }""", ["1:27 FT1001 The rules are not a list."] },
        { """{ "staleness": { "rules": [3] } }""", ["1:28 FT1001 3 stands where an object is expected."] },
        { """{ "staleness": { "rules": [{ "tag": "a" }] } }""", ["1:28 FT1001 The rule decides nothing."] },
        { """{ "staleness": { "rules": [{ "tag": [], "current": true }] } }""", ["1:37 FT1001 The list is empty"] },
        { """{ "staleness": { "rules": [{ "sourceKind": [], "current": true }] } }""", ["1:44 FT1001 The list is empty"] },
        { """{ "staleness": { "rules": [{ "maxAge": "2Y" }] } }""", ["1:40 FT1001 \"2Y\" is not a positive ISO 8601 period."] },
        { """{ "staleness": { "rules": [{ "maxAge": "P0D" }] } }""", ["1:40 FT1001 \"P0D\" is not a positive ISO 8601 period."] },
        { """{ "staleness": { "rules": [{ "maxAge": "P-1Y" }] } }""", ["1:40 FT1001 \"P-1Y\" is not a positive ISO 8601 period."] },
        { """{ "staleness": { "rules": [{ "maxAge": "P1Y", "counts": "publishd" }] } }""", ["1:57 FT1001 \"publishd\" is not known here. Did you mean \"published\"?"] },
        { """{ "staleness": { "rules": [{ "current": true, "counts": "about" }] } }""", ["1:57 FT1001 \"counts\" has no effect"] },
        { """{ "staleness": { "rules": [{ "current": true, "sourceKind": "servey" }] } }""", ["1:61 FT1001 \"servey\" is not known here. Did you mean \"survey\"?"] },
        { """{ "staleness": { "rules": [{ "current": true, "status": "assertd" }] } }""", ["1:57 FT1001 \"assertd\" is not known here. Did you mean \"asserted\"?"] },
        { """{ "gates": { "minOrigins": 0 } }""", ["1:28 FT1001 0 is not a whole number of at least 1."] },
        { """{ "gates": { "minOrigins": 1.5, "require": "qoute" } }""",
            ["1:28 FT1001 1.5 is not a whole number", "1:44 FT1001 \"qoute\" is not known here. Did you mean \"quote\"?"] },
        { """{ "name": "\ud800" }""", ["1:11 FT1001 \"�\" is not a name."] },
        { """{ "name": null }""", ["1:11 FT1001 null is not a name."] },
        { """{ "singleValued": ["owner"] }""", ["1:19 FT1001 \"singleValued\" is not a member of a policy here."] },
        { """{ "conflicts": [] }""", ["1:16 FT1001 A list stands where an object is expected."] },
        { """{ "conflicts": { "nmae": "x" } }""", ["1:26 FT1001 \"nmae\" is not a member of a policy here."] },
        { """{ "conflicts": { "singlevalued": "x" } }""", ["1:34 FT1001 \"singlevalued\" is not a member of a policy here. Did you mean \"singleValued\"?"] },
        { """{ "conflicts": { "level": 2 } }""", ["1:27 FT1001 2 is not a number of at least 0.000001 and at most 0.999999."] },
        { """{ "conflicts": { "level": "0.9" } }""", ["1:27 FT1001 \"0.9\" is not a number of at least 0.000001"] },
        { """{ "conflicts": { "level": null } }""", ["1:27 FT1001 null is not a number of at least 0.000001"] },
        { """{ "conflicts": { "assumedSampleSize": 0 } }""", ["1:39 FT1001 0 is not a whole number of at least 1."] },
        { """{ "conflicts": { "assumedSampleSize": 1.5 } }""", ["1:39 FT1001 1.5 is not a whole number of at least 1."] },
        { """{ "conflicts": { "pairsPerCluster": -1 } }""", ["1:37 FT1001 -1 is not a whole number of at least 0."] },
        { """{ "conflicts": { "pairsPerCluster": 3e9 } }""", ["1:37 FT1001 3e9 is more than 2147483647."] },
        { """{ "conflicts": { "all": 1 } }""", ["1:25 FT1001 1 is not true or false."] },
        { """{ "conflicts": { "singleValued": [5, "p"] } }""", ["1:35 FT1001 5 is not a property."] },
        { """{ "conflicts": { "throughout": " " } }""", ["1:32 FT1001 \" \" is not a property."] },
        { """{ "conflicts": { "cumulative": [{}] } }""", ["1:33 FT1001 The object names no entity."] },
        { """{ "conflicts": { "completeParts": { "entity": "" } } }""", ["1:47 FT1001 \"\" is not a name."] },
        { """{ "conflicts": { "completeParts": { "entity": "P36", "labl": "x" } } }""", ["1:62 FT1001 \"labl\" is not a member of a policy here."] },
        { """{ "confidence": "linear" }""", ["1:17 FT1001 \"linear\" stands where an object is expected."] },
        { """{ "confidence": { "method": "mean" } }""", ["1:29 FT1001 \"mean\" is not known here."] },
        { """{ "confidence": { "method": "log odds" } }""", ["1:29 FT1001 \"log odds\" is not known here. Did you mean \"logodds\"?"] },
        { """{ "confidence": { "mapping": "Middle" } }""", ["1:30 FT1001 \"Middle\" is not known here. Did you mean \"middle\"?"] },
        { """{ "confidence": { "baseRate": 1 } }""", ["1:31 FT1001 1 is not a number above 0 and below 1."] },
        { """{ "confidence": { "baseRate": 1e400 } }""", ["1:31 FT1001 1e400 is not a number above 0 and below 1."] },
        { """{ "confidence": { "leastUncertainty": -0.1 } }""", ["1:39 FT1001 -0.1 is not a number of at least 0 and at most 1."] },
        { """{ "confidence": { "prior": 0.5 } }""", ["1:28 FT1001 \"prior\" is not a member of a policy here."] },
        { """{ "confidence": { "reliability": { "A": 1, "B": 1, "C": 1, "D": 1, "E": 1, "F": 0.5 } } }""", ["1:81 FT1001 \"F\" is not a member of a policy here."] },
        { """{ "confidence": { "reliability": { "A": 1, "C": 1, "D": 1 } } }""", ["1:34 FT1001 A number is missing for B, E."] },
        { """{ "confidence": { "reliability": { "A": 1, "B": 1, "C": 1, "D": 1, "E": 0 } } }""", ["1:73 FT1001 0 is not a number above 0 and at most 1."] },
        { """{ "confidence": { "credibility": { "1": 1, "2": 1, "3": 1, "4": 1, "5": 2 } } }""", ["1:73 FT1001 2 is not a number of at least 0 and at most 1."] },
        { """{ "confidence": { "credibility": null } }""", ["1:34 FT1001 null stands where an object is expected."] },
        { """{ "conflicts": { "all": "no" }, "confidence": { "baseRate": 0 }, "gates": { "noStale": 0 } }""", ["1:25 FT1001 \"no\" is not true or false.", "1:61 FT1001 0 is not a number above 0 and below 1.", "1:88 FT1001 0 is not true or false."] },
        { """{ "gates": [[[[[[[[[[[[]]]]]]]]]]]] }""", ["1:12 FT1001 A list stands", "1:19 FT0106 Objects and lists are nested too deep here."] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faults_are_reported_at_their_places(string text, string[] expected)
    {
        var reading = PolicyFile.Read(Encoding.UTF8.GetBytes(text), "p.json");

        reading.Policy.Should().BeNull();
        reading.Problems.Should().OnlyContain(problem => problem.File == "p.json" && problem.Severity == Severity.Error);
        reading.Problems.Select(problem => $"{problem.Line}:{problem.Column} {problem.Code} {problem.Message}").Should()
            .Equal(expected, (found, beginning) => found.StartsWith(beginning, StringComparison.Ordinal));
        FluentActions.Invoking(reading.Require).Should().Throw<FormatException>().WithMessage("p.json*");
    }

    [Fact]
    public void Empty_policy_is_the_default()
    {
        var policy = PolicyFile.Read("\uFEFF{}"u8.ToArray()).Require();

        policy.Staleness.Should().Be(StalenessPolicy.Default with { Name = "policy" });
        policy.Conflicts.Should().Be(ConflictPolicy.Default with { Name = "policy" });
        policy.Confidence.Should().Be(PoolingPolicy.Default with { Name = "policy" });
        policy.Gates.Should().Be(new GatePolicy { Name = "policy", Conflicts = policy.Conflicts });
    }

    [Fact]
    public void Every_member_is_read()
    {
        var policy = PolicyFile.Read(
            """
            {
              "name": "n",
              "staleness": {
                "expires": false, "checkEvery": false, "sources": "retracted", "possible": "counted", "settled": true,
                "rules": [
                  { "property": "p", "tag": ["t", "u"], "sourceKind": "survey", "status": ["disputed"], "maxAge": "P1Y6M", "counts": "accessed",
                    "reportUnknownAge": true, "checkEvery": "P2W", "current": true, "editions": false },
                  { "name": "second", "checkEvery": "P1Y" }
                ]
              },
              "conflicts": {
                "singleValued": ["capital", { "entity": "P36" }], "throughout": "capital", "cumulative": { "entity": "P1" }, "completeParts": [],
                "learnSingleValued": true, "partsMayOverlap": true, "all": true, "assumedSampleSize": null, "level": 0.9, "pairsPerCluster": 0
              },
              "confidence": {
                "method": "cumulative", "baseRate": 0.2, "mapping": "middle", "leastUncertainty": 1e-1,
                "reliability": { "A": 1, "B": 0.9, "C": 0.5, "D": 0.2, "E": 0.1 }, "credibility": { "1": 0.9, "2": 0.7, "3": 0.5, "4": 0.3, "5": 0 }
              },
              "gates": { "minOrigins": 2, "maxAge": "P2Y", "counts": "published", "reportUnknownAge": true, "require": ["quote", "subject"], "noConflicts": true, "noStale": true }
            }
            """u8.ToArray()).Require();

        var staleness = new StalenessPolicy
        {
            Name = "n",
            WithExpiry = false,
            WithChecks = false,
            SourceStatuses = [SourceStatus.Retracted],
            Possible = PossiblyStale.Counted,
            WithSettled = true,
            Rules =
            [
                new StalenessRule("rule 1")
                {
                    Properties = ["p"], Tags = ["t", "u"], SourceKinds = [SourceKind.Survey], Statuses = [ClaimStatus.Disputed],
                    MaxAge = new PeriodBuilder { Years = 1, Months = 6 }.Build(), Counts = AgeDate.Accessed, ReportUnknownAge = true,
                    CheckEvery = Period.FromWeeks(2), IsCurrent = true, WatchEditions = false,
                },
                new StalenessRule("second") { CheckEvery = Period.FromYears(1) },
            ],
        };
        var conflicts = new ConflictPolicy
        {
            Name = "n", SingleValued = ["capital", new EntityValue("P36")], Throughout = ["capital"], Cumulative = [new EntityValue("P1")],
            LearnsSingleValued = true, PartsMayOverlap = true, IncludesAll = true, AssumedSampleSize = null, Level = 0.9m,
            PairsPerCluster = 0,
        };
        policy.Should().Be(new PolicyFile
        {
            Name = "n",
            Staleness = staleness,
            Conflicts = conflicts,
            Confidence = new PoolingPolicy
            {
                Name = "n", Method = PoolingMethod.CumulativeFusion, BaseRate = 0.2m, Mapping = OpinionMapping.Middle,
                LeastUncertainty = 0.1m,
                Reliability = new ReliabilityWeights(1, 0.9m, 0.5m, 0.2m, 0.1m),
                Credibility = new CredibilityProbabilities(0.9m, 0.7m, 0.5m, 0.3m, 0),
            },
            Gates = new GatePolicy
            {
                Name = "n", MinOrigins = 2, MaxAge = Period.FromYears(2), Counts = AgeDate.Published, ReportUnknownAge = true,
                Require = ClaimRequirements.Quote | ClaimRequirements.Subject, NoConflicts = true, NoStale = staleness,
                Conflicts = conflicts,
            },
        });
    }

    [Fact]
    public void Sample_is_valid() =>
        PolicyFile.Read(File.ReadAllBytes(Checkout.PathOf("samples", "newsroom.policy.json"))).Problems.Should().BeEmpty();

    [Theory]
    [InlineData("P2Y", true)]
    [InlineData("PT36H", true)]
    [InlineData("P1Y6M", true)]
    [InlineData("P", false)]
    [InlineData("2 years", false)]
    [InlineData("P2Y-1D", false)]
    [InlineData("P0Y", false)]
    public void Only_a_positive_period_is_one(string text, bool isPeriod) => PeriodText.TryParse(text, out _).Should().Be(isPeriod);
}

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
        policy.Gates.Should().Be(new GatePolicy { Name = "policy" });
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
        policy.Should().Be(new PolicyFile
        {
            Name = "n",
            Staleness = staleness,
            Gates = new GatePolicy
            {
                Name = "n", MinOrigins = 2, MaxAge = Period.FromYears(2), Counts = AgeDate.Published, ReportUnknownAge = true,
                Require = ClaimRequirements.Quote | ClaimRequirements.Subject, NoConflicts = true, NoStale = staleness,
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

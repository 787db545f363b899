using System.Text;
using FactTracker.Analysis;
using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.Tests.Checking;

/// <summary>What policies demand of claims.</summary>
public sealed class GateRuleTests
{
    private static readonly Instant Now = Instant.FromUtc(2025, 6, 15, 12, 0);

    /// <summary>The gates of a policy file, the members of the claim "c", and what is found.</summary>
    public static TheoryData<string, string, string[]> Rows => new()
    {
        { """ "minOrigins": 1 """, """ "citations": ["own"] """, [] },
        { """ "minOrigins": 2 """, """ "citations": ["own"] """, ["FT1002 $.claims[0].citations"] },
        { """ "minOrigins": 2 """, """ "citations": ["own", "other"] """, [] },
        { """ "minOrigins": 1 """, """ "tags": ["t"] """, ["FT1002 $.claims[0]"] },
        { """ "minOrigins": 1 """, """ "tags": ["t"], "status": "retracted" """, [] },
        { """ "minOrigins": 1 """, """ "tags": ["t"], "status": "superseded" """, [] },
        { """ "minOrigins": 1 """, """ "tags": ["t"], "rank": "deprecated" """, [] },
        { """ "minOrigins": 1 """, """ "tags": ["t"], "status": "disputed" """, ["FT1002 $.claims[0]"] },
        { """ "maxAge": "P2Y" """, """ "when": "2022" """, ["FT1003 $.claims[0].when"] },
        { """ "maxAge": "P2Y" """, """ "when": "2023" """, [] },
        { """ "maxAge": "P2Y" """, """ "citations": ["own"] """, ["FT1003 $.claims[0]"] },
        { """ "maxAge": "P2Y", "counts": "published" """, """ "when": "2025", "citations": ["own"] """, ["FT1003 $.claims[0].when"] },
        { """ "maxAge": "P2Y" """, """ "tags": ["t"] """, [] },
        { """ "maxAge": "P2Y", "reportUnknownAge": true """, """ "tags": ["t"] """, ["FT1003 $.claims[0]"] },
        { """ "maxAge": "P2Y" """, """ "when": "2024", "citations": ["gone"] """, [] },
        { """ "maxAge": "P2Y" """, """ "when": "2024", "expires": "2025-01-01" """, [] },
        { """ "noStale": true """, """ "expires": "2025-01-01" """, ["FT1004 $.claims[0].expires"] },
        { """ "noStale": true """, """ "checkEvery": "P1Y", "recorded": "2020-01-01T00:00:00Z" """, ["FT1004 $.claims[0].checkEvery"] },
        { """ "noStale": true """, """ "citations": ["gone"] """, ["FT1004 $.claims[0].citations"] },
        { """ "noStale": false """, """ "citations": ["gone"] """, [] },
        { """ "require": "subject" """, """ "subject": "S" """, [] },
        { """ "require": "subject" """, """ "tags": ["t"] """, ["FT1005 $.claims[0]"] },
        { """ "require": "citation" """, """ "citations": ["own"] """, [] },
        { """ "require": "citation" """, """ "citations": [{ "source": "own", "stance": "refutes" }] """, ["FT1006 $.claims[0]"] },
        { """ "require": "archived" """, """ "citations": ["kept"] """, [] },
        { """ "require": "archived" """, """ "citations": ["kept", "own"] """, ["FT1007 $.claims[0].citations[1]"] },
        { """ "require": "archived" """, """ "citations": [{ "source": "own", "archived": [{ "url": "https://a.example/" }] }] """, [] },
        { """ "require": "archived" """, """ "citations": ["unnamed"] """, [] },
        { """ "require": "archived" """, """ "tags": ["t"] """, ["FT1007 $.claims[0]"] },
        { """ "require": "quote" """, """ "citations": [{ "source": "own", "quote": { "exact": "so" } }] """, [] },
        { """ "require": "quote" """, """ "citations": [{ "source": "own", "locator": "page 2" }] """, ["FT1008 $.claims[0]"] },
        { """ "require": "evidence" """, """ "citations": [{ "source": "own", "locator": "page 2" }] """, [] },
        { """ "require": "evidence" """, """ "citations": ["own"] """, ["FT1009 $.claims[0]"] },
        { """ "require": "confidence" """, """ "confidence": 0.9 """, [] },
        { """ "require": "confidence" """, """ "likelihood": 0.9 """, ["FT1010 $.claims[0]"] },
        { """ "require": ["subject", "confidence"] """, """ "tags": ["t"] """, ["FT1005 $.claims[0]", "FT1010 $.claims[0]"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Claim_passes_or_is_found(string gates, string members, string[] finds) =>
        Check(gates, $$"""{ "id": "c", "text": "T", {{members}} }""")
            .Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(finds);

    [Theory]
    [InlineData("""{ "amount": 2, "unit": "%" }""", 1)]
    [InlineData("""{ "amount": 1, "unit": "%" }""", 0)]
    public void Contradiction_is_found_at_the_later_claim(string value, int count)
    {
        var problems = Check(
            """ "noConflicts": true """,
            $$"""
            { "id": "c", "subject": "S", "property": "P", "value": { "amount": 1, "unit": "%" }, "when": "2024" },
            { "id": "d", "subject": "S", "property": "P", "value": {{value}}, "when": "2024" }
            """);

        problems.Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(Enumerable.Repeat("FT1011 $.claims[1].value", count));
    }

    /// <summary>The section of conflicts, the status of the second claim, and whether the two owners are an error.</summary>
    [Theory]
    [InlineData("", "asserted", 0)]
    [InlineData(""" "singleValued": "owner" """, "asserted", 1)]
    [InlineData(""" "singleValued": "owner", "pairsPerCluster": 0 """, "asserted", 1)]
    [InlineData(""" "singleValued": "owner", "all": true """, "retracted", 0)]
    public void Contradiction_is_that_of_the_policy_for_conflicts(string conflicts, string status, int count) =>
        Check(
            """ "noConflicts": true """,
            $$"""
            { "id": "c", "subject": "S", "property": "owner", "value": "ministry" },
            { "id": "d", "subject": "S", "property": "owner", "value": "province", "status": "{{status}}" }
            """,
            conflicts).Select(problem => problem.Code).Should().Equal(Enumerable.Repeat("FT1011", count));

    [Fact]
    public void Every_problem_is_an_error_with_a_remedy() =>
        Rows.SelectMany(row => Check(row.Data.Item1, $$"""{ "id": "c", "text": "T", {{row.Data.Item2}} }""")).Should()
            .OnlyContain(problem => problem.Severity == Severity.Error && problem.Remedy != null && problem.Message.StartsWith("The "));

    [Fact]
    public void Problem_has_its_line()
    {
        var reading = ClaimSetReader.Read("{ \"facttracker\": \"1.0\", \"claims\": [\n  { \"id\": \"c\", \"text\": \"T\",\n    \"when\": \"1999\" } ] }"u8.ToArray());

        var options = new CheckOptions { At = Now, Gates = new GatePolicy { MaxAge = Period.FromYears(1) } };
        var problem = reading.Check(options).Should().ContainSingle().Subject;
        (problem.Line, problem.Column).Should().Be((3, 13));
        problem.Message.Should().Be("The claim \"c\" is stale: it reached its maximum age on 31 December 2000.");
    }

    [Fact]
    public void Gates_on_ages_need_the_time_of_the_check()
    {
        var options = new CheckOptions { Gates = new GatePolicy { MaxAge = Period.FromYears(1) } };
        FluentActions.Invoking(() => ClaimSet.Empty.Check(options)).Should().Throw<ArgumentException>();
    }

    private static IReadOnlyList<Problem> Check(string gates, string claims, string conflicts = "")
    {
        var json = $$"""
            {
              "facttracker": "1.0",
              "sources": [
                { "id": "own", "title": "Own", "basedOn": [], "published": "2020" }, { "id": "other", "title": "Other", "basedOn": [] },
                { "id": "gone", "title": "Gone", "status": "retracted", "basedOn": [] }, { "id": "unnamed", "kind": "unnamed" },
                { "id": "kept", "title": "Kept", "archived": [{ "url": "https://archive.example/1" }] }
              ],
              "claims": [{{claims}}]
            }
            """;
        var policy = PolicyFile.Read(Encoding.UTF8.GetBytes($$"""{ "gates": { {{gates}} }, "conflicts": { {{conflicts}} } }""")).Require();
        var set = ClaimSetReader.Read(Encoding.UTF8.GetBytes(json)).Require();
        var problems = set.Check(new CheckOptions { At = Now, Gates = policy.Gates });
        return [.. problems.Where(problem => problem.Code.StartsWith("FT10", StringComparison.Ordinal))];
    }
}

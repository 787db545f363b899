using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.Tests.Samples;

public sealed class SampleFilesTests
{
    private const string WebProject = "#:sdk Microsoft.NET.Sdk.Web";
    private const int MostScriptLines = 60;
    private const int MostServiceLines = 85; // Of one with several addresses.

    public static TheoryData<string> Sets =>
        [.. Directory.EnumerateFiles(Checkout.PathOf("samples"), "*.claims.json").Select(path => Path.GetFileName(path))];

    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(Checkout.PathOf("samples"), "*.cs").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Set_is_JSON_and_a_claim_set(string file)
    {
        var reading = ClaimSetReader.ReadFile(Checkout.PathOf("samples", file));
        reading.IsClaimSet.Should().BeTrue();
        reading.Problems.Should().NotContain(problem => problem.Rule == Rules.MalformedJson);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_stands_alone_on_a_page(string file)
    {
        var lines = Checkout.TextOf("samples", file).Split('\n');
        lines.Should().HaveCountLessThan(lines.Contains(WebProject) ? MostServiceLines : MostScriptLines)
            .And.Contain(line => line.StartsWith("#:project ../src/FactTracker", StringComparison.Ordinal));
        lines[1].Should().Contain($"dotnet run samples/{file}", "a script says how to run it");
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_is_named_in_the_readme(string file) => Checkout.TextOf("README.md").Should().Contain($"samples/{file}");

    [Fact]
    public void Broken_set_shows_most_rules_that_a_document_can_break()
    {
        // Left out: what ends the reading of a document (FT0101, FT0106, FT0108), what needs very many problems (FT0118), and what only
        // records without a set (FT0119), the line form (FT0113 to FT0115), the formats of others (FT09) or a policy (FT10) can break.
        string[] leftOut = ["FT0101", "FT0106", "FT0108", "FT0113", "FT0114", "FT0115", "FT0118", "FT0119"];
        var options = new CheckOptions { At = Instant.FromUtc(2026, 1, 1, 0, 0), WithNotes = true };
        var found = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "broken.claims.json")).Check(options)
            .Select(problem => problem.Code).Distinct();
        found.Should().BeEquivalentTo(
            Rules.All.Select(rule => rule.Code).Where(code => string.CompareOrdinal(code, "FT09") < 0).Except(leftOut));
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Samples;

/// <summary>The mappings of samples/mappings: each reads the rows beside it as the set beside it.</summary>
public sealed class MappingSamplesTests
{
    private const string Ending = ".map.json";

    public static TheoryData<string, int, string> Mappings => new()
    {
        { "fever", 3, "true false unproven" },
        { "averitec", 3, "false mixed unproven" },
        { "liar", 3, "false mixed false" },
        { "politifact", 3, "mixed false mostlyTrue" },
        { "x-fact", 3, "false true missingContext" },
        { "multifc", 3, "false unproven mixed" },
        { "claimskg", 3, "false mixed true" },
        { "claimreview-table", 3, "mostlyFalse mostlyTrue false" },
        { "check-list", 3, "false - missingContext" },
        { "check-feed", 3, "false missingContext unproven" },
        { "eurostat", 6, "- - - - - -" },
        { "world-bank", 7, "- - - - - - -" },
        { "owid", 5, "- - - - -" },
        { "topline", 6, "- - - - - -" },
    };

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_mapping_reads_its_rows(string name, int claims, string verdicts)
    {
        var reading = Read(name);

        reading.IsClaimSet.Should().BeTrue();
        reading.Set.Claims.Should().HaveCount(claims);
        string.Join(' ', reading.Set.Claims.Select(claim => claim.Reviews.FirstOrDefault()?.Verdict?.Name ?? "-")).Should().Be(verdicts);
        reading.Problems.Should().NotContain(problem => problem.Severity == Severity.Error);
        TextOf(reading.Set).Should().Be(
            TextOf(ClaimSetReader.ReadFile(Checkout.PathOf("samples", "mappings", $"{name}.claims.json")).Require()));
        reading.Set.Check().Should().NotContain(problem => problem.Severity == Severity.Error);
    }

    [Fact]
    public void Every_mapping_has_a_test() =>
        Directory.GetFiles(Checkout.PathOf("samples", "mappings"), "*" + Ending)
            .Select(path => Path.GetFileName(path)[..^Ending.Length])
            .Should().BeEquivalentTo(Mappings.Select(row => row.Data.Item1));

    [Fact]
    public void The_page_links_every_mapping()
    {
        var page = Checkout.TextOf("samples", "mappings", "README.md");
        foreach (var row in Mappings) page.Should().Contain($"({row.Data.Item1}{Ending})");
    }

    [Fact]
    public void The_mapping_file_of_the_page_is_one()
    {
        var page = Checkout.TextOf("samples", "mappings", "README.md");
        var start = page.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        var mapping = RecordMapping.FromJson(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);

        mapping.Fields.Should().HaveCount(7);
        mapping.Dates.Should().Be(DayMonthOrder.DayFirst);
        mapping.Verdicts.Find("Nope").Should().Be(Verdict.False);
    }

    [Fact]
    public void The_schema_lists_the_members_that_are_read()
    {
        using var schema = JsonDocument.Parse(Checkout.TextOf("samples", "mappings", "mapping.schema.json"));

        schema.RootElement.GetProperty("properties").EnumerateObject().Select(member => member.Name)
            .Should().BeEquivalentTo("$schema", "title", "description", "records", "fields", "dates", "verdicts", "unpivot");
    }

    private static string TextOf(ClaimSet set)
    {
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(set, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static ClaimSetReading Read(string name)
    {
        var file = Directory.GetFiles(Checkout.PathOf("samples", "mappings"), name + ".*")
            .Single(path => Path.GetFileName(path) == name + Path.GetExtension(path) && !path.EndsWith(".md", StringComparison.Ordinal));
        var mapping = RecordMapping.FromJson(Checkout.TextOf("samples", "mappings", name + Ending));
        return ClaimSetFormats.All.ReadFile(file, ReadingOptions.Default.With(new MappingOptions { Mapping = mapping }));
    }
}

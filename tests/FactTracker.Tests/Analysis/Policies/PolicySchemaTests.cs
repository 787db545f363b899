using System.Text;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Analysis.Policies;

/// <summary>The schema of policy files, and what the reader says of the same texts.</summary>
public sealed class PolicySchemaTests
{
    private const string SchemaFile = "src/FactTracker/Analysis/Policies/facttracker-policy-1.0.schema.json";
    private static readonly NpmPackages Packages = new("ajv", "ajv@8.17.1");

    private static readonly string[] Valid =
    [
        "{}",
        """{ "staleness": { "sources": [], "rules": [{ "maxAge": "P1Y2M3W4DT5H6M7S" }, { "checkEvery": "PT12H", "status": "asserted" }] } }""",
        """{ "gates": { "require": "quote", "minOrigins": 3 } }""",
        """{ "conflicts": { "assumedSampleSize": null, "throughout": { "entity": "P36" }, "singleValued": [], "level": 9e-1 } }""",
        """{ "conflicts": { "assumedSampleSize": 1e3, "cumulative": ["a", { "entity": "b" }], "pairsPerCluster": 0 } }""",
        """{ "confidence": { "method": "dempster", "mapping": "middle", "baseRate": 0.01, "leastUncertainty": 0 } }""",
        """{ "confidence": { "credibility": { "1": 0.9, "2": 0.7, "3": 0.5, "4": 0.3, "5": 0 } } }""",
        File.ReadAllText(Checkout.PathOf("samples", "newsroom.policy.json")),
    ];

    [Fact]
    public void Embedded_schema_is_the_file()
    {
        PolicySchema.Json.Should().Be(File.ReadAllText(Checkout.PathOf(SchemaFile)));
        Encoding.UTF8.GetString(PolicySchema.Utf8).Should().Be(PolicySchema.Json);
        using var schema = JsonDocument.Parse(PolicySchema.Json);
        schema.RootElement.GetProperty("$id").GetString().Should().Be(PolicySchema.Id);
    }

    [Fact]
    public void Words_are_those_of_the_library()
    {
        using var schema = JsonDocument.Parse(PolicySchema.Json);
        var definitions = schema.RootElement.GetProperty("$defs");
        WordsOf("claimStatus").Should().Equal(ClaimStatus.Known.Select(status => status.Name));
        WordsOf("poolingMethod").Should().Equal(PoolingMethods.Names);
        WordsOf("requirement").Should().Equal(RequirementNames.All);
        WordsOf("ageDate").Select(word => word.ToUpperInvariant()).Should()
            .Equal(Enum.GetNames<AgeDate>().Select(name => name.ToUpperInvariant()));

        IEnumerable<string> WordsOf(string definition) =>
            definitions.GetProperty(definition).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);
    }

    [Fact]
    public void Reader_takes_what_is_valid() =>
        Valid.Should().OnlyContain(text => PolicyFile.Read(Encoding.UTF8.GetBytes(text), null).Problems.Count == 0);

    [Fact]
    public void Schema_and_reader_agree()
    {
        // Left out: what a validator does not see (repeated members, broken JSON, halves of surrogate pairs) and the kinds of source, which
        // the schema does not list.
        var invalid = PolicyFileTests.Faults.Select(row => row.Data.Item1)
            .Where(text => text.Length > 1 && text != "{} {}" && !text.Contains("servey", StringComparison.Ordinal))
            .Where(text => !text.Contains("\"a\", \"name\"", StringComparison.Ordinal))
            .Where(text => !text.Contains(@"\ud800", StringComparison.Ordinal)).ToArray();
        var faults = Validate([.. Valid, .. invalid]);

        faults.Take(Valid.Length).Should().AllSatisfy(found => found.Should().BeEmpty());
        faults.Skip(Valid.Length).Zip(invalid).Should().AllSatisfy(it => it.First.Should().NotBeEmpty(it.Second));
    }

    private static string[][] Validate(IReadOnlyList<string> texts)
    {
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Serialization", "Schema", "validate.mjs");
        var pairs = JsonSerializer.Serialize(texts.Select(text => new[] { PolicySchema.Id, text }));
        var output = Packages.Run(script, pairs, Checkout.PathOf(SchemaFile));
        return JsonSerializer.Deserialize<string[][]>(output)!;
    }
}

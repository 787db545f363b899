using System.Text;
using System.Text.Json;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.JsonLd;

public sealed class JsonLdFormatTests
{
    private const int RandomSets = 300;

    private static readonly NpmPackages Packages = new("jsonld", "jsonld@8.3.3");

    private static readonly ClaimSet Set = new()
    {
        Id = "https://example.org/set", Title = "T",
        Sources = [new Source("fom 2024".Replace(' ', '-'))
        {
            Title = "Poll",
            Published = "2024~",
            Authors = ["B", "A"],
            Extensions = Extensions.Empty.With("schema:image", RawJson.Parse("[null,{\"@type\":1}]"))
        }],
        Claims =
        [
            new Claim("a") { Text = "x", Value = [65.50m, new Quantity(10.38m, Unit.Percent)], When = "2000~/2004~", Citations = [
                "fom-2024"
            ], Subject = [new EntityValue("https://www.wikidata.org/entity/Q148")] },
            new Claim(
                "https://example.org/other claim".Replace(' ', '_')) { Text = "y", Relations = [new Relation(RelationType.Refines, "a")] },
        ],
    };

    [Fact]
    public void What_is_written_is_sound_RDF_with_exact_numbers_and_global_ids()
    {
        var quads = QuadsOf([TextOf(Set)])[0];

        quads.Should().Contain(
            "<https://example.org/set#a> <urn:facttracker:vocabulary#when> \"2000~/2004~\"^^<http://id.loc.gov/datatypes/edtf/EDTF>")
            .And.Contain("<urn:facttracker:vocabulary#amount> \"65.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>")
            .And.Contain("<urn:facttracker:vocabulary#source> <https://example.org/set#fom-2024>")
            .And.Contain("<https://example.org/set#fom-2024> <http://purl.org/dc/terms/issued> \"2024~\"")
            .And.Contain("<urn:facttracker:vocabulary#entity> <https://www.wikidata.org/entity/Q148>")
            .And.Contain(
                "<https://example.org/set#fom-2024> <urn:facttracker:vocabulary#extensions> " +
                "\"{\\\"schema:image\\\":[null,{\\\"@type\\\":1}]}\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>")
            .And.Contain("<https://example.org/other_claim> <urn:facttracker:vocabulary#relations>");
    }

    [Fact]
    public void Nothing_of_any_set_is_dropped_by_a_processor_in_its_safe_mode()
    {
        var sets = SetGen.Any.Array[RandomSets].Single(_ => true, "0N0XIzNsQ0O2");

        foreach (var quads in QuadsOf([.. sets.Select(TextOf)]))
        {
            quads.Should().NotStartWith("error");
        }
    }

    [Fact]
    public void The_native_sample_is_linked_data_with_the_published_context()
    {
        var quads = QuadsOf(
            [Checkout.TextOf("samples", "partnership.claims.json")],
            Checkout.PathOf("src", "FactTracker", "Serialization", "LinkedData", "facttracker-1.0.context.jsonld"))[0];

        quads.Should()
            .Contain("<http://purl.org/dc/terms/issued> \"2025-09").And
            .Contain("<urn:facttracker:vocabulary#approximation> \"justOver\"")
            .And.Contain("^^<http://id.loc.gov/datatypes/edtf/EDTF>");
    }

    [Fact]
    public async Task The_same_set_gives_the_same_bytes_and_nothing_is_lost()
    {
        using var output = new MemoryStream();
        (await JsonLdFormat.Default.WriteAsync(Set, output, TestContext.Current.CancellationToken)).Should().BeEmpty();

        Encoding.UTF8.GetString(output.ToArray()).Should().Be(TextOf(Set));
    }

    private static string TextOf(ClaimSet set)
    {
        using var output = new MemoryStream();
        JsonLdFormat.Default.WriteAsync(set, output).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static List<string> QuadsOf(IReadOnlyList<string> texts, params string[] context)
    {
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "JsonLd", "rdf.mjs");
        using var results = JsonDocument.Parse(Packages.Run(script, JsonSerializer.Serialize(texts), context));
        return [.. results.RootElement.EnumerateArray()
            .Select(result => result.ValueKind == JsonValueKind.String ? result.GetString()! : "error " + result.GetRawText())];
    }
}

using System.Text;
using System.Text.Json;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Prov;

public sealed class ProvFormatTests
{
    [Fact]
    public void The_sample_tells_its_chains()
    {
        var text = TextOf(ClaimSet.Load(Checkout.PathOf("samples", "partnership.claims.json")));
        using var document = JsonDocument.Parse(text);

        ProvChecker.FaultsOf(text).Should().BeEmpty();
        document.RootElement.GetProperty("entity").EnumerateObject().Should().HaveCountGreaterThanOrEqualTo(28 + 7);
        document.RootElement.GetProperty("wasDerivedFrom").EnumerateObject().Should().HaveCountGreaterThan(28);
    }

    [Fact]
    public void What_is_written_of_any_set_is_sound_and_has_the_records_whole() =>
        SetGen.Any.Sample(
            set =>
            {
                var text = TextOf(set);
                using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1_000 });
                var records = document.RootElement.GetProperty("entity").EnumerateObject()
                    .Where(entity => entity.Value.TryGetProperty("ft:record", out _))
                        .Select(entity => entity.Value.GetProperty("ft:record").GetProperty("$").GetString())
                        .ToList();

                ProvChecker.FaultsOf(text).Should().BeEmpty();
                set.Claims.Select(claim => claim.ToJson()).Concat(set.Sources.Select(source => source.ToJson())).Except(records).Should()
                    .BeEmpty();
            },
            iter: Effort.Tries(500),
            print: set => set.ToJson(new WritingOptions { Indented = false }));

    public static TheoryData<string> Unsound =>
    [
        """{ "entity": { "x:a": {} } }""",
        """{ "prefix": { "x": "urn:x:" }, "entity": { "x:a b": {} } }""",
        """{ "prefix": { "x": "urn:x:" }, "entity": { "x:a": {} }, "wasDerivedFrom": { "_:1": { "prov:generatedEntity": "x:a" } } }""",
        """{ "prefix": { "x": "urn:x:" }, "entity": { "x:a": {} }, "wasMadeOf": {} }""",
    ];

    [Theory]
    [MemberData(nameof(Unsound))]
    public void The_check_finds_what_is_unsound(string text) => ProvChecker.FaultsOf(text).Should().NotBeEmpty();

    private static string TextOf(ClaimSet set)
    {
        using var output = new MemoryStream();
        ProvFormat.Default.WriteAsync(set, output).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}

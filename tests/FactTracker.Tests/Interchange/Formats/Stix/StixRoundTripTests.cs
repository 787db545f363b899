using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.Stix;

public sealed class StixRoundTripTests
{
    [Fact]
    public async Task A_bundle_is_written_as_it_came()
    {
        var import = await ReadAsync(StixSample.Text);
        var (text, losses) = await WriteAsync(import.Set);

        losses.Should().BeEmpty();
        StixChecker.FaultsOf(text).Should().BeEmpty();
        ById(text).OrderBy(it => it.Key, StringComparer.Ordinal)
            .Select(it => it.Value.ToJsonString()).Should().Equal(ById(StixSample.Text).OrderBy(it => it.Key, StringComparer.Ordinal)
            .Select(it => it.Value.ToJsonString()));
        (await ReadAsync(text)).Set.Claims.Should().BeEquivalentTo(import.Set.Claims);
    }

    [Fact]
    // What stands in the set under our prefix is the bundle's own, and written as JSON, not as text.
    public async Task Nothing_of_a_set_is_lost() =>
        await SetGen.Any.Select(set => set with { Extensions = set.Extensions.Without("stix:labels") }).SampleAsync(
            async set =>
            {
                await LossLaw.HoldsAsync(StixFormat.Default, set);
                var (text, losses) = await WriteAsync(set);
                losses.Should().BeEmpty();
                StixChecker.FaultsOf(text).Should().BeEmpty();
            },
            iter: Effort.Tries(1_000));

    [Fact]
    public async Task What_an_object_has_no_place_for_is_told()
    {
        var import = await ReadAsync(StixSample.Text);
        var claims = import.Set.Claims
            .Select(claim => claim.Id.Text == StixSample.Relationship ? claim with { Notes = "n", Rank = Rank.Preferred } : claim);
        var (_, losses) = await WriteAsync(import.Set with { Claims = new ClaimList([.. claims]) });

        losses.Select(loss => loss.Path[loss.Path.LastIndexOf('.')..]).Should().BeEquivalentTo(".notes", ".rank");
    }

    [Theory]
    [InlineData("likely", "icd203", 68)]
    [InlineData("Med", "stix-none-low-med-high", 50)]
    [InlineData("Doubtful", "stix-admiralty", 30)]
    [InlineData("Very Likely", "stix-dni", null)]
    public async Task A_confidence_has_the_number_of_its_scale(string term, string scaleId, int? percent)
    {
        ConfidenceScale.TryFind(scaleId, out var scale).Should().BeTrue();
        scale!.TryFindTerm(term, out var found);
        var (text, _) = await WriteAsync(new ClaimSet
        {
            Claims = [new Claim("a") { Text = "x",
            Confidence = [Confidence.OnScale(scale, found!.Label)] }]
        });

        ById(text).Values.Single(item => item["type"]!.GetValue<string>() == "facttracker-claim")["confidence"]!.GetValue<int>()
            .Should()
            .Be(percent
            ?? (int)(found.Value! * 100));
    }

    [Fact]
    public async Task The_same_set_gives_the_same_ids()
    {
        var set = new ClaimSet { Id = "https://example.org/a", Claims = [new Claim("a") { Text = "x" }] };
        var (one, _) = await WriteAsync(set);
        var (other, _) = await WriteAsync(set with { Claims = [new Claim("a") { Text = "y" }] });

        ById(one).Keys.Should().BeEquivalentTo(ById(other).Keys);
    }

    [Theory]
    [InlineData("{\"type\":\"bundle\",\"id\":1,\"objects\":{}}")]
    [InlineData("{\"type\":\"bundle\",\"objects\":[null,[],{},{\"type\":1,\"id\":2},{\"type\":\"a\",\"id\":\"\"},{\"type\":\"facttracker-claim\",\"id\":\"a\",\"record\":{\"id\":5}}]}")]
    [InlineData("{\"type\":\"bundle\",\"objects\":[{\"type\":\"note\",\"id\":\"a\",\"object_refs\":[\"\"],\"content\":\"x\"},{\"type\":\"relationship\",\"id\":\"b\",\"source_ref\":\"\",\"target_ref\":[]}]}")]
    [InlineData("{\"type\":\"bundle\",\"objects\":[{\"type\":\"opinion\",\"id\":\"o\",\"object_refs\":[\"b\"],\"opinion\":5},{\"type\":\"tool\",\"id\":\"b\",\"external_references\":{\"source_name\":\" \"}}]}")]
    public async Task Whatever_comes_is_read_to_its_end(string text) => await ReadAnyAsync(Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task What_is_broken_of_a_bundle_is_told_within_it() =>
        await DamageGen.Of(Encoding.UTF8.GetBytes(StixSample.Text), DamageGen.OfJson).SampleAsync(ReadAnyAsync, iter: Effort.Tries(500));

    private static async Task ReadAnyAsync(byte[] text)
    {
        var import = await StixFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);
        var lines = text.Count(it => it == '\n') + 1;
        import.Problems.Where(problem => !(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1)).Should().BeEmpty();
        await WriteAsync(import.Set);
    }

    private static Task<ClaimSetReading> ReadAsync(string text) =>
        StixFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        var losses = await StixFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), losses);
    }

    private static Dictionary<string, JsonNode> ById(string text) =>
        JsonNode.Parse(text)!["objects"]!.AsArray().ToDictionary(item => item!["id"]!.GetValue<string>(), item => Ordered(item!),
            StringComparer.Ordinal);

    private static JsonNode Ordered(JsonNode item) =>
        JsonNode.Parse(FactTracker.Json.CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(item)))!;
}

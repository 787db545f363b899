using System.Text;
using System.Text.Json;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Nanopublications;

public sealed class NanopublicationFormatTests
{
    private const int RandomSets = 300;

    private static readonly NpmPackages Packages = new("n3", "n3@1.26.0");

    [Fact]
    public void Every_claim_of_the_sample_becomes_a_sound_nanopublication()
    {
        var set = ClaimSet.Load(Checkout.PathOf("samples", "partnership.claims.json"));
        var (faults, count) = Check([TextOf(set)])[0];

        faults.Should().BeEmpty();
        count.Should().Be(set.Claims.Count);
    }

    [Fact]
    public void So_do_those_of_any_set()
    {
        var sets = SetGen.Any.Where(set => set.Claims.Count > 0).Array[RandomSets].Single(_ => true, "0N0XIzNsQ0O2");

        foreach (var (set, (faults, count)) in sets.Zip(Check([.. sets.Select(TextOf)])))
        {
            faults.Should().BeEmpty(set.ToJson());
            count.Should().Be(set.Claims.Count);
        }
    }

    [Theory]
    [InlineData("valid/plain", true)]
    [InlineData("valid/trusty", true)]
    [InlineData("valid/signed", true)]
    [InlineData("invalid/plain", false)]
    public void The_check_tells_the_sound_from_the_unsound_of_the_public_test_suite(string folder, bool isSound)
    {
        var files = Directory.GetFiles(SharedData.PathOf($"nanopub/{folder}"), "*.trig").Order(StringComparer.Ordinal).ToList();

        foreach (var (file, (faults, _)) in files.Zip(Check([.. files.Select(File.ReadAllText)])))
        {
            (faults.Count == 0).Should().Be(isSound, $"{Path.GetFileName(file)}: {string.Join("; ", faults)}");
        }
    }

    [Fact]
    public async Task A_source_that_no_claim_rests_on_is_told()
    {
        var set = new ClaimSet
        {
            Sources = [new Source("a") { Title = "A", BasedOn = ["b"] }, new Source("b") { Title = "B" }, new Source("c") { Title = "C" }],
            Claims = [new Claim("x") { Text = "x", Citations = ["a"] }],
        };
        using var output = new MemoryStream();
        var losses = await NanopublicationFormat.Default.WriteAsync(set, output, TestContext.Current.CancellationToken);

        losses.Should().ContainSingle().Which.Should().Match<Problem>(loss => loss.Rule == Rules.NotCarried && loss.Path == "$.sources[2]");
    }

    private static string TextOf(ClaimSet set)
    {
        using var output = new MemoryStream();
        NanopublicationFormat.Default.WriteAsync(set, output).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static List<(IReadOnlyList<string> Faults, int Count)> Check(IReadOnlyList<string> texts)
    {
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "Nanopublications", "check.mjs");
        using var results = JsonDocument.Parse(Packages.Run(script, JsonSerializer.Serialize(texts)));
        return [.. results.RootElement.EnumerateArray().Select(result =>
            ((IReadOnlyList<string>)[.. result.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!)], result
                .GetProperty("count")
                .GetInt32()))];
    }

    [Fact]
    public void A_chain_of_sources_is_described_once_for_all_claims()
    {
        const int Count = 50;
        var set = new ClaimSet
        {
            Sources =
            [
                .. Enumerable.Range(0, Count).Select(i => new Source($"s{i}") { Title = $"Title {i}.", BasedOn = [$"s{i + 1}"] }),
            ],
            Claims = [.. Enumerable.Range(0, Count).Select(i => new Claim($"c{i}") { Text = "T", Citations = ["s0"] })],
        };
        using var written = new MemoryStream();

        NanopublicationFormat.Default.Write(set, written).Should().BeEmpty();
        var text = System.Text.Encoding.UTF8.GetString(written.ToArray());
        text.Split("Title 0.").Should().HaveCount(2, "all claims cite it, and it is described in the first alone");
        text.Split("Title 1.").Should().HaveCount(2, "it is described in the first alone");
    }
}

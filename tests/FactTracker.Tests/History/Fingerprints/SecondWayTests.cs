using System.Text.Json;
using System.Text.RegularExpressions;
using FactTracker.History;
using FactTracker.Serialization;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.History.Fingerprints;

/// <summary>Fingerprints computed a second way: with npm's canonicalize and Node's SHA-256.</summary>
public sealed partial class SecondWayTests
{
    private static readonly NpmPackages Packages = new("canonicalize", "canonicalize@2.0.0");

    public static TheoryData<string> Sets =>
        [.. Directory.GetFiles(Checkout.PathOf("samples"), "*.claims.json").Select(path => Path.GetFileName(path))
            .Where(name => name != "broken.claims.json")];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Node_computes_the_same_fingerprints(string name)
    {
        var set = ClaimSetReader.ReadFile(Checkout.PathOf("samples", name)).Require();
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "History", "Fingerprints", "fingerprint.mjs");

        using var second = JsonDocument.Parse(Packages.Run(script, set.ToJson()));

        var listing = set.ListFingerprints();
        second.RootElement.GetProperty("records").EnumerateObject().Select(record => (record.Name, record.Value.GetString()))
            .Should().BeEquivalentTo(listing.Records.Select(record => (record.Id, record.Digest.ToString())));
        second.RootElement.GetProperty("set").GetString().Should().Be(listing.Set.ToString());
    }

    [Fact]
    public void The_page_shows_the_fingerprint_of_the_seed_set()
    {
        var shown = Shown().Match(Checkout.TextOf("README.md"));
        Assert.SkipUnless(shown.Success, "README.md shows no fingerprint.");

        shown.Groups["digest"].Value.Should()
            .Be(ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Require().Fingerprint().ToString());
    }

    [GeneratedRegex(@"facttracker hash samples/partnership\.claims\.json.*?(?<digest>\b[0-9a-f]{64}\b)", RegexOptions.Singleline)]
    private static partial Regex Shown();
}

using System.Text.Json;
using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Fingerprints;

public sealed class FingerprintQueriesTests
{
    private static readonly ClaimSet Set = new()
    {
        Sources = [new Source("s") { Title = "S" }],
        Claims = [new Claim("c") { Text = "t", Citations = ["s"] }],
    };

    [Fact]
    public void The_listing_has_what_is_computed_one_by_one() => SetGen.Any.Sample(
        set =>
        {
            var listing = set.ListFingerprints();
            listing.Set.Should().Be(set.Fingerprint());
            listing.Records.Select(record => record.Digest)
                .Should().Equal([.. set.Sources.Select(source => source.Digest()), .. set.Claims.Select(claim => claim.Digest())]);
            listing.Records.Select(record => record.Assertion)
                .Should().Equal(
                    [.. set.Sources.Select(_ => default(Digest?)), .. set.Claims.Select(claim => (Digest?)claim.Fingerprint())]);
        },
        iter: Effort.Tries(1_000));

    [Fact]
    public void Json_has_the_members_that_others_rely_on()
    {
        using var json = JsonDocument.Parse(Set.ListFingerprints().ToJson());

        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("set", "records");
        json.RootElement.GetProperty("records").EnumerateArray()
            .Select(record => string.Join(' ', record.EnumerateObject().Select(member => member.Name)))
            .Should().Equal("id digest", "id digest assertion");
    }

    [Fact]
    public void Json_has_UUIDs_when_they_are_asked_for()
    {
        using var json = JsonDocument.Parse(Set.ListFingerprints().ToJson(withUuids: true));

        json.RootElement.GetProperty("records")[1].GetProperty("uuid").GetGuid().Should().Be(Set.Claims[0].AssertionUuid());
    }

    [Fact]
    public void Words_have_a_line_for_the_set_and_each_record() => Set.ListFingerprints().ToWords().Should().Be(
        $"{Set.Fingerprint()}\ns  {Set.Sources[0].Digest()}\nc  {Set.Claims[0].Digest()}  {Set.Claims[0].Fingerprint()}\n");
}

using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Stix;

public sealed class StixMarkingTests
{
    private const string Identity = "identity--023d105b-752e-4e3c-941c-7d3f3cb15e9e";

    [Theory]
    [InlineData("94868c89-83c2-464b-929b-a1a8aa3c8487", "CLEAR")]
    [InlineData("bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "GREEN")]
    [InlineData("55d920b0-5e8b-4f79-9ee9-91f868d9b421", "AMBER")]
    [InlineData("939a9414-2ddd-4d32-a0cd-375ea402b003", "AMBER+STRICT")]
    [InlineData("e828b379-4e03-4974-9ac4-e53a884c97c1", "RED")]
    [InlineData("613f2e26-407d-48c7-9eca-b8e91df99dc9", "CLEAR")]
    [InlineData("34098fce-860f-48ae-8e50-ebd3cc5e41da", "GREEN")]
    [InlineData("f88d31f6-486f-44da-b317-01333bde0b82", "AMBER")]
    [InlineData("5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "RED")]
    public void Level_of_both_versions_is_read(string uuid, string level)
    {
        var reading = Read(Bundle($"\"marking-definition--{uuid}\""));

        reading.Set.Claims.Single().Marking.Should().Be(new Marking { Tlp = TlpLevel.Parse(level) });
        reading.Check().Where(problem => problem.Severity != Severity.Info).Should().BeEmpty();
        Written(reading.Set).Should().Contain($"marking-definition--{uuid}");
    }

    [Fact]
    public void Statement_is_kept_beside_a_level()
    {
        const string Statement = "marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168";
        var claim = Read(Bundle($"\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\",\"{Statement}\"")).Set.Claims.Single();

        claim.Marking!.Tlp.Should().Be(TlpLevel.Red);
        claim.Extensions["stix:object_marking_refs"]!.Value.ToString().Should().Contain(Statement);
        Written(new ClaimSet { Claims = ClaimList.Create([claim]) }).Should().ContainAll(
            Statement, "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", "\"tlp_2_0\"", "TLP:RED");
    }

    [Fact]
    public void Strictest_of_several_levels_counts()
    {
        const string Both =
            "\"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487\",\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\"";

        Read(Bundle(Both)).Set.Claims.Single().Marking!.Tlp.Should().Be(TlpLevel.Red);
    }

    [Fact]
    public void Embargo_and_confidentiality_come_back()
    {
        var marking = new Marking { Tlp = TlpLevel.AmberStrict, EmbargoedUntil = "2026-12-01", IsConfidential = true };
        var claim = Read(Bundle("\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\"")).Set.Claims.Single();
        var set = new ClaimSet
        {
            Sources = SourceList.Create([new Source("s") { Title = "S", Marking = marking }]),
            Claims = ClaimList.Create([new Claim("c") { Text = "C", Marking = marking }, claim with { Marking = marking }]),
        };

        var back = Read(Written(set)).Set;
        back.Claims.Select(it => it.Marking).Concat(back.Sources.Select(it => it.Marking)).Should().OnlyContain(it => it == marking);
    }

    private static string Bundle(string refs) =>
        $$"""
        {"type":"bundle","id":"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d","objects":[{"type":"identity","spec_version":"2.1",
        "id":"{{Identity}}","created":"2016-04-06T20:03:00.000Z","modified":"2016-04-06T20:03:00.000Z","name":"A Watcher",
        "object_marking_refs":[{{refs}}]}]}
        """;

    private static ClaimSetReading Read(string text) => StixFormat.Default.Read(Encoding.UTF8.GetBytes(text));

    private static string Written(ClaimSet set)
    {
        using var output = new MemoryStream();
        StixFormat.Default.Write(set, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}

using CsCheck;
using FactTracker.Interchange;
using FactTracker.Interchange.Formats.Prov;
using FactTracker.Interchange.Formats.Stix;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Shared.Losses;

/// <summary>
/// A set without doubts is not read back when it is written; so reading it back must find nothing that the writer did not report.
/// </summary>
public sealed class DoubtsTests
{
    private static readonly Dictionary<string, Func<ClaimSet, LossReport, Doubts, IEnumerable<ReadOnlyMemory<byte>>>> Writers = new()
    {
        ["jsonld"] = (set, losses, doubts) => JsonLdFormat.Parts(set, losses, doubts, default),
        ["prov"] = (set, _, doubts) => ProvText.Parts(set, doubts, default),
        ["stix"] = (set, _, doubts) => BundleWriter.Parts(set, doubts, default),
    };

    public static TheoryData<string> Formats => [.. Writers.Keys];

    public static TheoryData<string> Doubtful => new(
        "\"claims\":[{\"id\":\"a\",\"x:y\":{\"b\":1,\"b\":2}}]",
        $"\"claims\":[{{\"id\":\"a\",\"x:y\":{new string('[', 55)}{new string(']', 55)}}}]",
        "\"claims\":[{\"id\":\"a\",\"@type\":\"b\"},{\"id\":\"b\",\"extensions\":{\"a\":1}},{\"id\":\"c\",\"entityId\":1}]",
        "\"claims\":[{\"id\":\"a\",\"x:y\":\"\\ud800\"}]",
        "\"claims\":[{\"id\":\"a\",\"value\":{\"entity\":\"urn:\u00e9\"}},{\"id\":\"b%20c\"},{\"id\":\"\u00e9\"},{\"id\":\"%C3%A9\"}]",
        "\"claims\":[{\"id\":\"a\",\"value\":{\"amount\":\"1E3\"}},{\"id\":\"b\",\"value\":{\"new\":1}},{\"id\":\"c\",\"value\":{}}]",
        "\"claims\":[{\"id\":\"a\",\"when\":7,\"rank\":[1],\"recorded\":null,\"text\":{\"a\":1,\"a\":2}},{\"id\":\"b\",\"citations\":[[1]]}]",
        "\"claims\":[{\"id\":\"a\",\"reviews\":[{\"id\":\"a\",\"title\":\"t\"}]},{\"id\":\"b\",\"reviews\":[{\"id\":\"c\"}]},{\"id\":\"c\"}]",
        "\"id\":\"urn:s\",\"sources\":[{\"id\":\"urn:s\"}],\"claims\":[{\"id\":\"urn:s#a\"},{\"id\":\"a\"}]",
        "\"claims\":[{\"id\":\"a\",\"value\":{\"amount\":65.0,\"lowerExcluded\":true}}]",
        "\"sources\":[{\"title\":\"no id\"},{\"id\":\"s\"},{\"id\":\"s\"}],\"claims\":7",
        "\"claims\":[{\"id\":\"#a\"},{\"id\":\"urn:facttracker:local#a\"},{\"id\":\"a\"}]",
        "\"stix:x\":1,\"sources\":[{\"id\":\"external-reference--4c9fa2a6-1e2a-4b21-8a4b-0f8f2f7b0a11\",\"title\":\"t\"}]",
        "\"$schema\":\"s\",\"unknown\":{\"a\":[1,{\"b\":null}]},\"claims\":[{\"id\":\"a\",\"subject\":{\"entity\":\"Q1\"},\"new\":null}]");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Losses_are_those_that_reading_back_finds(string format) =>
        SetGen.Any.Sample(set => Check(format, set).GetAwaiter().GetResult(), iter: Effort.Tries(2_000));

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task Losses_of_unusual_sets_are_those_that_reading_back_finds(string members)
    {
        var set = ClaimSetReader.Read(System.Text.Encoding.UTF8.GetBytes($"{{\"facttracker\":\"1.0\",{members}}}")).Set;

        foreach (var format in Writers.Keys)
        {
            await Check(format, set);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_ordinary_set_raises_no_doubt(string format)
    {
        var doubts = new Doubts();
        var set = ClaimSetReader.Read(
            """
            {"facttracker":"1.0","id":"https://example.org/sets/1","title":"Set","x:y":{"a":[1]},"sources":[
               {"id":"s","title":"S","url":"https://example.org/s","basedOn":[],"publisher":{"name":"P","id":"urn:p"}}],
             "claims":[{"id":"a","text":"A claim of a kind","subject":{"entity":"Q1"},"property":"share","value":{"amount":65.0,"unit":"%"},
               "when":"2024-05","confidence":0.7,"citations":["s",{"source":"s","quote":{"exact":"q"}}],"recorded":"2025-01-02T03:04:05Z",
               "claimant":"C","qualifiers":{"area":{"entity":"urn:x"},"n":3,"f":true},
               "reviews":[{"author":"R","rating":{"label":"True"}}]}]}
            """u8.ToArray()).Set;
        doubts.AddRepeated(set);
        doubts.AddUnread(set);

        foreach (var _ in Writers[format](set, new LossReport(), doubts))
        {
        }

        doubts.Any.Should().BeFalse();
    }

    private static async Task Check(string name, ClaimSet set)
    {
        var format = ClaimSetFormats.All.Find(name)!;
        var losses = await ((IWritableFormat)format).WriteAsync(set, Stream.Null);

        losses.Should().Equal(
            await ReadBack.LossesAsync((IReadableFormat)format, set, (report, doubts) => Writers[name](set, report, doubts), default));
    }
}

using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Texts.Bare;

/// <summary>Records that are not in a set are read, when they are certainly records of this format.</summary>
public sealed class BareRecordsTests
{
    private const string Claim = """{"id":"c","text":"A claim","confidence":0.9,"x:note":1}""";
    private const string Source = """{"id":"s","title":"A source"}""";

    public static TheoryData<string> Texts =>
    [
        $"[{Claim},{Source}]", $" [\n {Source},\n {Claim}\n]\n", $"{Claim}\n{Source}\n", $"{Source}\n\n{Claim}",
        $"\uFEFF[{Claim},{Source}]",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_list_and_lines_are_read(string text)
    {
        var reading = Read(text);

        (reading.IsClaimSet, reading.HasErrors).Should().Be((true, false));
        reading.Set.Claims.Should().ContainSingle().Which.ToJson().Should().Be(Claim);
        reading.Set.Sources.Should().ContainSingle().Which.ToJson().Should().Be(Source);
        reading.Problems.Should().ContainSingle().Which.Should().Match<Problem>(
            problem => problem.Code == "FT0119" && problem.Severity == Severity.Info);
    }

    [Theory]
    [InlineData(Claim, 1, 0)]
    [InlineData("""{"id":"s","url":"https://example.org/"}""", 0, 1)]
    public void One_record_is_read(string text, int claims, int sources)
    {
        var set = Read(text).Set;

        (set.Claims.Count, set.Sources.Count).Should().Be((claims, sources));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"claim":"The earth is flat","label":"REFUTES"}]""")]
    [InlineData("""[{"id":"1","text":"The earth is flat","label":"REFUTES"}]""")]
    [InlineData("""[{"id":1,"text":"The earth is flat"}]""")]
    [InlineData("""[{"text":"The earth is flat"}]""")]
    [InlineData("""[{"id":"a"}]""")]
    [InlineData("""["a","b"]""")]
    [InlineData("{\"id\":1,\"claim\":\"The earth is flat\",\"label\":\"REFUTES\"}\n{\"id\":2,\"claim\":\"b\",\"label\":\"c\"}\n")]
    [InlineData("{\"id\":\"1\",\"text\":\"The earth is flat\",\"label\":\"x\"}\n{\"id\":\"2\",\"text\":\"b\",\"label\":\"c\"}\n")]
    public void Records_of_other_data_are_refused(string text)
    {
        var reading = Read(text);

        (reading.IsClaimSet, reading.HasErrors, reading.Set.Claims.Count).Should().Be((false, true, 0));
    }

    [Fact]
    public void A_fault_is_told_at_its_place_and_costs_no_other_record()
    {
        var list = Read($"[{Claim},\n{{\"id\":\"d\",\"text\":\"T\",\"when\":\"2024-13\"}},\n{{\"id\":\"e\"}},\n7,\n{Source}]");
        var lines = Read($"{Claim}\n{{\"id\":\"d\",\"text\":\"T\",\"when\":\"2024-13\"}}\n{Source}\n");

        Places(list).Should().Equal("FT0301 2:29 $[1].when", "FT0102 4:1 $[3]");
        list.Set.Claims.Select(claim => claim.Id.Text).Should().Equal("c", "d", "e");
        Places(lines).Should().Equal("FT0301 2:29 $.when");
    }

    [Fact]
    public async Task Lines_are_read_one_by_one_too()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Claim}\n{Source}\n"));
        var lines = new List<ClaimLine>();
        await foreach (var line in ClaimLineReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            lines.Add(line);

        lines.Should().HaveCount(2);
        lines[0].Claim!.Id.Text.Should().Be("c");
        lines[1].Source!.Id.Text.Should().Be("s");
        lines.Sum(line => line.Problems.Count).Should().Be(1);
    }

    private static IEnumerable<string> Places(ClaimSetReading reading) =>
        reading.Problems.Where(problem => problem.Severity == Severity.Error)
            .Select(problem => $"{problem.Code} {problem.Line}:{problem.Column} {problem.Path}");

    private static ClaimSetReading Read(string text) => ClaimSetReader.Read(Encoding.UTF8.GetBytes(text));
}

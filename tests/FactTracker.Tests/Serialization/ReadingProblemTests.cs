using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

/// <summary>What is wrong in a text, and where: one row a fault, each in an otherwise sound set.</summary>
public sealed class ReadingProblemTests
{
    private const string Before = "{\"facttracker\":\"1.0\",\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],\n\"claims\":[\n";
    private const string After = ",\n{\"id\":\"last\",\"text\":\"sound\"}]}";

    public static TheoryData<string, string, int, string> Faults => new()
    {
        { """5""", "FT0102", 1, "$.claims[0]" },
        { """null""", "FT0107", 1, "$.claims[0]" },
        { """{"text":"t"}""", "FT0103", 1, "$.claims[0]" },
        { """{"id":"","text":"t"}""", "FT0201", 7, "$.claims[0].id" },
        { """{"id":"a b","text":"t"}""", "FT0201", 7, "$.claims[0].id" },
        { """{"id":"s","text":"t"}""", "FT0202", 1, "$.claims[0]" },
        { """{"id":"c","text":"t","text":"u"}""", "FT0104", 22, "$.claims[0].text" },
        { """{"id":"c","te\u0078t":"t","text":"u"}""", "FT0104", 27, "$.claims[0].text" },
        { """{"id":"c","text":"t","citation":[]}""", "FT0105", 22, "$.claims[0].citation" },
        { """{"id":"c","text":7}""", "FT0102", 18, "$.claims[0].text" },
        { """{"id":"c","text":"\ud800"}""", "FT0110", 18, "$.claims[0].text" },
        { """{"id":"c","text":"t","subject":["a",["b"]]}""", "FT0102", 37, "$.claims[0].subject[1]" },
        { """{"id":"c","text":"t","subject":["a",null]}""", "FT0107", 37, "$.claims[0].subject[1]" },
        { """{"id":"c","text":"t","value":{"amount":1,"flag":true}}""", "FT0111", 30, "$.claims[0].value" },
        { """{"id":"c","text":"t","value":{"unknown":false}}""", "FT0111", 41, "$.claims[0].value.unknown" },
        { """{"id":"c","text":"t","value":{"colour":"red"}}""", "FT0112", 30, "$.claims[0].value" },
        { """{"id":"c","text":"t","value":{"amount":1e4000}}""", "FT0401", 40, "$.claims[0].value.amount" },
        { """{"id":"c","text":"t","value":{"amount":"1,5"}}""", "FT0401", 40, "$.claims[0].value.amount" },
        { """{"id":"c","text":"t","value":{"lower":5,"upper":2}}""", "FT0405", 39, "$.claims[0].value.lower" },
        { """{"id":"c","text":"t","value":{"amount":9,"upper":2}}""", "FT0405", 40, "$.claims[0].value.amount" },
        { """{"id":"c","text":"t","value":{"amount":9,"sampleSize":0}}""", "FT0405", 55, "$.claims[0].value.sampleSize" },
        { """{"id":"c","text":"t","value":{"amount":9,"level":95}}""", "FT0405", 50, "$.claims[0].value.level" },
        { """{"id":"c","text":"t","when":"2024-13"}""", "FT0301", 29, "$.claims[0].when" },
        { """{"id":"c","text":"t","when":{"date":"2024-13"}}""", "FT0301", 37, "$.claims[0].when.date" },
        { """{"id":"c","text":"t","when":"2004/2003"}""", "FT0304", 29, "$.claims[0].when" },
        { """{"id":"c","text":"t","when":{"text":"soon"}}""", "FT0102", 29, "$.claims[0].when" },
        { """{"id":"c","text":"t","recorded":"2025-09-20"}""", "FT0302", 33, "$.claims[0].recorded" },
        { """{"id":"c","text":"t","checkEvery":"1Y"}""", "FT0303", 35, "$.claims[0].checkEvery" },
        { """{"id":"c","text":"t","confidence":{"probability":1.2}}""", "FT0501", 50, "$.claims[0].confidence.probability" },
        { """{"id":"c","text":"t","confidence":{}}""", "FT0501", 35, "$.claims[0].confidence" },
        { """{"id":"c","text":"t","confidence":{"lower":0.9,"upper":0.1}}""", "FT0501", 44, "$.claims[0].confidence.lower" },
        { """{"id":"c","text":"t","confidence":{"probability":0.9,"upper":0.1}}""", "FT0501", 50, "$.claims[0].confidence.probability" },
        { """{"id":"c","text":"t","confidence":95}""", "FT0501", 35, "$.claims[0].confidence" },
        { """{"id":"c","text":"t","confidence":"95%"}""", "FT0501", 35, "$.claims[0].confidence" },
        { """{"id":"c","text":"t","confidence":[0.5,{"probability":1.2}]}""", "FT0501", 55, "$.claims[0].confidence[1].probability" },
        { """{"id":"c","text":"t","citations":"s"}""", "FT0102", 34, "$.claims[0].citations" },
        { """{"id":"c","text":"t","citations":[{"locator":"p"}]}""", "FT0103", 35, "$.claims[0].citations[0]" },
        { """{"id":"c","text":"t","citations":[{"source":"s","credibility":7}]}""", "FT0602", 63, "$.claims[0].citations[0].credibility" },
        { """{"id":"c","text":"t","citations":[{"source":"s","locator":{"time":"9-8"}}]}""",
            "FT0605", 67, "$.claims[0].citations[0].locator.time" },
        { """{"id":"c","text":"t","relations":[{"type":"supports"}]}""", "FT0103", 35, "$.claims[0].relations[0]" },
        { """{"id":"c","text":"t","claimant":""}""", "FT0102", 33, "$.claims[0].claimant" },
        { """{"id":"c","text":"t","x:y":{"a":1,"a":2}}""", "FT0104", 35, "$.claims[0]['x:y'].a" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_at_its_place_and_costs_no_other_claim(string claim, string code, int column, string path)
    {
        var reading = Read(Before + claim + After);

        var problem = reading.Problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Line, problem.Column, problem.Path).Should().Be((code, 3L, (int?)column, path));
        problem.Message.Should().NotBeNullOrWhiteSpace();
        reading.Set.Claims[^1].Id.Text.Should().Be("last");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_could_not_be_read_is_written_back(string claim, string code, int column, string path)
    {
        _ = (column, path);
        var reading = Read(Before + claim + After);

        var again = Read(reading.Set.ToJson());

        again.Set.Should().Be(reading.Set);
        if (code is not ("FT0104" or "FT0105" or "FT0112")) again.HasErrors.Should().BeTrue("the fault is still there");
    }

    [Fact]
    public void A_thousand_faults_are_all_told_each_on_its_line()
    {
        const int Count = 1_000;
        var rows = Faults.Select(row => row.Data).Where(row => row.Item2 != "FT0202").ToList();
        var lines = Enumerable.Range(0, Count).Select(i => (Row: rows[i % rows.Count], Id: $"\"c{i}\"")).ToList();
        var text = new StringBuilder("{\"facttracker\":\"1.0\",\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],\"claims\":[");
        foreach (var (row, id) in lines)
        {
            text.Append(text[^1] == '[' ? "" : ",")
                .Append('\n')
                .Append(row.Item1.Replace("\"id\":\"c\"", "\"id\":" + id, StringComparison.Ordinal));
        }

        var problems = Read(text.Append("]}").ToString()).Problems;

        problems.Should().HaveCount(Count);
        for (var i = 0; i < Count; i++)
        {
            var (row, id) = lines[i];
            var shift = row.Item3 > "{\"id\":".Length ? id.Length - "\"c\"".Length : 0;
            var expected = row.Item1.Contains("\"id\":\"c\"", StringComparison.Ordinal) ? row.Item3 + shift : row.Item3;
            (problems[i].Code, problems[i].Line, problems[i].Column).Should().Be((row.Item2, i + 2L, (int?)expected), row.Item1);
            problems[i].Path.Should().StartWith($"$.claims[{i}]");
        }
    }

    [Theory]
    [InlineData("", false, "FT0101")]
    [InlineData("  ", false, "FT0101")]
    [InlineData("[]", false, "FT0102")]
    [InlineData("\"x\"", false, "FT0102")]
    [InlineData("hello", false, "FT0101")]
    [InlineData("{}", false, "FT0103")]
    [InlineData("{\"facttracker\":\"2.0\"}", false, "FT0108")]
    [InlineData("{\"facttracker\":\"one\"}", false, "FT0108")]
    [InlineData("{\"facttracker\":\"1.3\"}", true, "FT0109")]
    [InlineData("{\"facttracker\":\"1.0\"", false, "FT0101")]
    [InlineData("{\"facttracker\":\"1.0\"}}", false, "FT0101")]
    public void A_text_that_is_no_set_is_told(string text, bool isClaimSet, string code)
    {
        var reading = Read(text);

        reading.IsClaimSet.Should().Be(isClaimSet);
        reading.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_value_nested_too_deep_costs_only_itself()
    {
        var deep = new string('[', 1_000_000) + new string(']', 1_000_000);

        var reading = Read(Before + $$"""{"id":"c","text":"t","x:deep":{{deep}}}""" + After);

        reading.Problems.Should().ContainSingle().Which.Code.Should().Be("FT0106");
        reading.Set.Claims.Should().HaveCount(2);
    }

    [Fact]
    public void A_text_cut_anywhere_never_throws()
    {
        var whole = Before + Faults.First().Data.Item1 + After;
        for (var length = 0; length < whole.Length; length += Effort.Stride)
        {
            var reading = Read(whole[..length]);
            reading.HasErrors.Should().BeTrue();
            reading.Check().Should().NotBeEmpty();
        }
    }

    private static ClaimSetReading Read(string text) => ClaimSetReader.Read(Encoding.UTF8.GetBytes(text));
}

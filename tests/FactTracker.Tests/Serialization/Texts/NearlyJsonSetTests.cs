using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Texts;

/// <summary>Sets that are almost JSON: a fault is an error at its place, and costs a value or a record, not the rest of the text.</summary>
public sealed class NearlyJsonSetTests
{
    // What is within the list of claims; the ids of the claims read; the lines and columns of FT0101.
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "NaN", """{"id":"a","text":"t","value":{"amount":NaN}},{"id":"b","text":"t"}""", "a b", "2,40" },
        { "NaN first", """{"id":"a","text":"t","qualifiers":{"q":NaN,"r":1}},{"id":"b","text":"t"}""", "a b", "2,40" },
        { "NaN in a list", """{"id":"a","text":"t","subject":[NaN,1]},{"id":"b","text":"t","subject":[1,NaN]}""", "a b", "2,33 2,75" },
        { "Infinity", """{"id":"a","text":"t","value":-Infinity},{"id":"b","text":"t","value":Infinity}""", "a b", "2,31 2,70" },
        { "Python", """{"id":"a","text":"t","value":True,"when":None},{"id":"b","text":"t","value":False}""", "a b", "2,30 2,42 2,77" },
        { "NaN in a text", """{"id":"a","text":"NaN, Infinity 'x' // y",},{"id":"b","text":"t"}""", "a b", "2,43" },
        { "trailing commas", """{"id":"a","text":"t",},{"id":"b","text":"t","tags":["x",]},""", "a b", "2,22 2,56 2,59" },
        { "comments", """{"id":"a","text":"t"}, // one\n{"id":"b", /* two */ "text":"t"}""", "a b", "2,24 3,12" },
        { "single quotes", """{"id":"a",'text':'t'},{"id":"b","text":"t"}""", "a b", "2,11 2,18" },
        { "a bare name", """{"id":"a",text:"t"},{"id":"b","text":"t"},{"id":"c",text:"t"},{"id":"d","text":"t"}""", "b d", "2,11 2,53" },
        { "a bare name in the last", """{"id":"a","text":"t"},{"id":"b",text:"t"}""", "a", "2,33" },
        { "a bare name in all", """{"id":"a",text:"t"},{"id":"b",text:"t"}""", "", "2,11 2,31" },
        { "a missing value", """{"id":"a","text":},{"id":"b","text":"t"}""", "b", "2,18" },
        { "a line break in a text", "{\"id\":\"a\",\"text\":\"t\nu\"},{\"id\":\"b\",\"text\":\"t\"}", "a b", "2,20" },
        { "a missing quote", """{"id":"a","text":"t},{"id":"b","text":"t"}""", "", "2,24" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Fault_in_a_document_costs_little(string why, string claims, string ids, string places)
    {
        foreach (var mark in new[] { "", "\uFEFF" })
        {
            var lines = claims.Replace("\\n", "\n", StringComparison.Ordinal);
            var reading = Read($"{mark}{{\"facttracker\":\"1.0\",\"claims\":[\n{lines}\n],\"title\":\"T\"}}");
            var faults = reading.Problems.Where(it => it.Code == "FT0101").ToList();

            string.Join(' ', faults.Select(it => $"{it.Line},{it.Column}")).Should().Be(places, why);
            string.Join(' ', reading.Set.Claims.Select(claim => claim.Id)).Should().Be(ids, why);
            faults.Should().OnlyContain(it => it.Remedy != null && it.Severity == Severity.Error);
            if (ids.Length > 0) reading.Set.Title.Should().Be("T");
        }
    }

    [Theory]
    [InlineData("""{"claim":{"id":"a","text":"t","value":NaN}}""", true)]
    [InlineData("""{"claim":{"id":"a","text":"t",}}""", true)]
    [InlineData("""{"claim":{"id":"a","text":"t"}} // c""", true)]
    [InlineData("""{"claim":{"id":"a",'text':'t', "odd":1}}""", true)]
    [InlineData("""{"claim":{"odd":1,"id":"a",text:"t"}}""", false)]
    public void Fault_in_a_line_costs_at_most_the_line(string line, bool isRead)
    {
        var reading = Read($"{{\"facttracker\":\"1.0\",\"title\":\"T\",}}\n{line}\n{{\"claim\":{{\"id\":\"b\",\"text\":\"t\"}}}}\n");

        reading.Problems.Where(it => it.Code == "FT0101").Select(it => it.Line).Should().Contain([1, 2]);
        reading.Problems.Count(it => it.Code == "FT0105").Should().Be(line.Contains("odd", StringComparison.Ordinal) ? 1 : 0);
        reading.Set.Claims.Select(claim => claim.Id.Text).Should().Equal(isRead ? ["a", "b"] : ["b"]);
        reading.Set.Title.Should().Be("T");
    }

    [Fact]
    public void Many_faults_take_time_in_proportion()
    {
        var many = Effort.Size(200_000);
        var claims = string.Join(',', Enumerable.Range(0, many).Select(i => $"{{\"id\":\"c{i}\",text:\"t\"}}"));

        var reading = Read($"{{\"facttracker\":\"1.0\",\"claims\":[{claims},{{\"id\":\"last\",\"text\":\"t\"}}]}}");

        reading.Set.Claims.Select(claim => claim.Id.Text).Should().Equal("last");
    }

    private static ClaimSetReading Read(string text) => ClaimSetReader.Read(Encoding.UTF8.GetBytes(text));
}

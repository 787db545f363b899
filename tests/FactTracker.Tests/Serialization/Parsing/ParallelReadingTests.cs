using System.Globalization;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Parsing;

/// <summary>What is read on several cores is what is read on one, whatever is in the text and wherever it is divided.</summary>
public sealed class ParallelReadingTests
{
    private const int Claims = 12_000; // Some four megabytes, which are divided.

    [Theory]
    [InlineData("sound", "{0}", "{0}")]
    [InlineData("claims that double each other", "\"claim-", "\"claim-1")]
    [InlineData("problems in each", "\"when\":\"2014\"", "\"when\":\"2014-13\"")]
    [InlineData("an unlisted member in each", "\"when\"", "\"wen\"")]
    [InlineData("the mark of a claim within a text", "words of", ",{\\\"id\\\":\\\"")]
    [InlineData("the mark of a claim within each", "\"tags\":[]", "\"x:y\":[1,{\"id\":\"z\"},{\"id\":\"z\"}]")]
    [InlineData("broken in each", "\"tags\":[]", "\"tags\":[}")]
    public void One_core_and_several_give_the_same(string why, string part, string instead)
    {
        var text = Document(claim => claim.Replace(part, instead, StringComparison.Ordinal), ",");
        ShouldBeSame(text, why);
        ShouldBeSame(text.Replace("{\"id\"", "{ \"id\"", StringComparison.Ordinal), why);
    }

    [Theory]
    [InlineData("null", "a null")]
    [InlineData("7", "a number")]
    [InlineData("{\"text\":\"no id\"}", "a claim without an id")]
    [InlineData("{\"id\":\"claim-1\",\"text\":\"doubled\"}", "a doubled claim")]
    [InlineData("]", "the end of the list, too early")]
    [InlineData("\"", "a quote that never ends")]
    [InlineData("\u0001", "a control character")]
    public void A_disturbance_anywhere_is_met_the_same(string disturbance, string why)
    {
        foreach (var at in Places(Claims / 2, 1, (Claims / 2) + 1, Claims - 1))
        {
            var number = 0;
            ShouldBeSame(Document(claim => number++ == at ? $"{disturbance},{claim}" : claim, ",\n"), why);
        }
    }

    [Fact]
    public void The_limit_of_problems_holds_over_all_parts()
    {
        var text = Document(claim => claim.Replace("2014", "2014-13", StringComparison.Ordinal), ",");
        Read(text, 4).Problems.Should().HaveCount(ReadingOptions.Default.MaxProblems + 1, "one stands for all that are not told");
    }

    [Theory]
    [InlineData("\n", "an empty line")]
    [InlineData("\r\n", "an empty line of another system")]
    [InlineData("7\n", "a number")]
    [InlineData("{\"claim\":{\"text\":\"no id\"}}\n", "a claim without an id")]
    [InlineData("{\"claim\":{\"id\":\"claim-1\",\"text\":\"doubled\"}}\n", "a doubled claim")]
    [InlineData("{\"source\":{\"id\":\"late\"}}\n", "a source among claims")]
    [InlineData("{\"facttracker\":\"2.0\"}\n", "another set line")]
    [InlineData("{\"claim\":\n", "a line that is broken off")]
    [InlineData("\u0001\n", "a control character")]
    public void A_line_anywhere_is_met_the_same(string line, string why)
    {
        foreach (var at in Places(Claims / 2, 0, 1, (Claims / 2) + 1, Claims - 1))
        {
            ShouldBeSame(Lines(number => number == at ? line : ""), why);
        }
    }

    [Fact]
    public void Lines_of_a_version_that_cannot_be_read_are_not_read_on_any_number_of_cores()
    {
        var text = Lines(_ => "").Replace("1.0", "2.0", StringComparison.Ordinal);

        ShouldBeSame(text, "no line is read");
        Read(text, 3).Set.Claims.Should().BeEmpty();
    }

    [Fact]
    public void The_limit_of_problems_holds_over_all_lines() =>
        ShouldBeSame(Lines(_ => "7\n"), "one stands for all that are not told");

    // All of them in a full run, else the first.
    private static int[] Places(params int[] places) => Effort.IsFull ? places : places[..1];

    private static string Lines(Func<int, string> before)
    {
        var claims = Document(claim => claim, "\n").Split("\"claims\":[")[1].Split("],\"title\":\"At the end\"")[0].Split('\n');
        var lines = claims.Select((claim, number) => $"{before(number)}{{\"claim\":{claim}}}\n");
        return $"{{\"facttracker\":\"1.0\"}}\n{{\"source\":{{\"id\":\"note\",\"title\":\"A note\"}}}}\n{string.Concat(lines)}";
    }

    private static void ShouldBeSame(string text, string why)
    {
        var one = Read(text, 1);
        var several = Read(text, 3);
        several.Set.Equals(one.Set).Should().BeTrue(why);
        several.Problems.SequenceEqual(one.Problems).Should().BeTrue(why);
        several.IsClaimSet.Should().Be(one.IsClaimSet, why);
    }

    private static ClaimSetReading Read(string text, int cores) =>
        ClaimSetReader.Read(Encoding.UTF8.GetBytes(text), new ReadingOptions { MaxDegreeOfParallelism = cores });

    private static string Document(Func<string, string> change, string separator)
    {
        var claims = Enumerable.Range(0, Claims).Select(number => change(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":"claim-{{number}}","text":"In the words of somebody: {{new string('x', 200)}} {{number}}","when":"2014","tags":[],"citations":["note"],"confidence":{"probability":0.{{number % 9}}5} }""")));
        return $$"""{"facttracker":"1.0","sources":[{"id":"note","title":"A note"}],"claims":[{{string.Join(separator, claims)}}],"title":"At the end"}""";
    }
}

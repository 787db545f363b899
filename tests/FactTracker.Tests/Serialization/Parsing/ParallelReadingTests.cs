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
        foreach (var at in new[] { 1, Claims / 2, (Claims / 2) + 1, Claims - 1 })
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

using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class ListTests
{
    public static TheoryData<string[], string[]> Filters => new()
    {
        { [], ["friendly-2024", "friendly-2000s", "cases"] },
        { ["--subject", "china"], ["friendly-2024", "friendly-2000s"] },
        { ["--subject", "Chin"], [] },
        { ["--subject", "*uss*"], ["cases"] },
        { ["--property", "called friendly"], ["friendly-2024", "friendly-2000s"] },
        { ["--source", "note"], ["friendly-2024"] },
        { ["--when", "2003"], ["friendly-2000s"] },
        { ["--when", "2004/2030"], ["friendly-2024", "friendly-2000s"] },
        { ["--when", "1990"], [] },
        { ["--status", "disputed"], ["friendly-2000s"] },
        { ["--status", "disputed", "--status", "asserted"], ["friendly-2024", "friendly-2000s", "cases"] },
        { ["--tag", "Opinion"], ["friendly-2024"] },
        { ["--text", "43 CASES"], ["cases"] },
        { ["--min-confidence", "0.5"], ["friendly-2024", "cases"] },
        { ["--min-confidence", "0.6"], ["friendly-2024"] },
        { ["--subject", "China", "--status", "disputed"], ["friendly-2000s"] },
        { ["--sort", "id"], ["cases", "friendly-2000s", "friendly-2024"] },
        { ["--sort", "when"], ["friendly-2000s", "friendly-2024", "cases"] },
        { ["--sort", "when", "--descending"], ["friendly-2024", "friendly-2000s", "cases"] },
        { ["--sort", "confidence"], ["cases", "friendly-2024", "friendly-2000s"] },
        { ["--sort", "subject", "--limit", "2"], ["friendly-2024", "friendly-2000s"] },
        { ["--limit", "0"], [] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filters_order_and_limit_choose_the_claims(string[] options, string[] ids)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, ["list", .. options]);

        run.Code.Should().Be(0);
        run.Lines.Select(line => line.Split(' ')[0]).Should().Equal(ids);
    }

    [Fact]
    public async Task A_line_has_the_id_the_words_and_the_status() =>
        (await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "list")).Lines.Should().Equal(
            "friendly-2024  65 per cent call China friendly",
            "friendly-2000s  China, called friendly: just over 10% [disputed]",
            "cases  At least 43 cases");

    [Fact]
    public async Task Json_is_one_native_object_a_line()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "list", "--format", "json");

        run.Lines.Should().HaveCount(3);
        run.Lines[1].Should().StartWith("""{"id":"friendly-2000s",""");
        using var claim = JsonDocument.Parse(run.Lines[0]);
        claim.RootElement.GetProperty("x:note").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("China", "china", true)]
    [InlineData("China*", "China's GDP", true)]
    [InlineData("*GDP", "China's GDP", true)]
    [InlineData("C*na*P", "China's GDP", true)]
    [InlineData("*", "", true)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("China", "China's GDP", false)]
    public void A_pattern_is_equal_but_for_its_stars(string pattern, string text, bool matches) =>
        new TextPattern(pattern).Matches(text).Should().Be(matches);
}

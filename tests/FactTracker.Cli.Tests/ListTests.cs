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
        { ["--source", "attitudes"], ["friendly-2000s"] },
        { ["--source", "ATTITUDÉS"], ["friendly-2000s"] },
        { ["--source", "no"], [] },
        { ["--claimant", "fom"], ["friendly-2000s"] },
        { ["--without", "citation"], ["cases"] },
        { ["--without", "value"], ["cases"] },
        { ["--without", "when", "--without", "value"], ["cases"] },
        { ["--without", "confidence"], ["friendly-2000s"] },
        { ["--without", "quote"], ["friendly-2000s", "cases"] },
        { ["--when", "March 2024"], ["friendly-2024"] },
        { ["--when", "5 March 2003"], ["friendly-2000s"] },
        { ["--min-confidence", "60%"], ["friendly-2024"] },
        { ["--min-confidence", "50 %"], ["friendly-2024", "cases"] },
        { ["--text", "cásés"], ["cases"] },
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

    public static TheoryData<string[], string> Faults => new()
    {
        { ["--when", "03/04/2022"], "03/04/2022" },
        { ["--when", "soon"], "\"soon\" is not an unambiguous date" },
        { ["--min-confidence", "1.2"], "\"1.2\" is not a confidence. Write a number from 0 to 1, or a percentage such as 80%." },
        { ["--without", "citations"], "--without citations is not known; did you mean citation?" },
        { ["--verdict", "fals"], "did you mean false?" },
        { ["--columns", "id,valeu"], "--columns valeu is not known; did you mean value?" },
        { ["--columns", ","], "--columns names no column" },
        { ["--columns", "id", "--format", "json"], "--columns has no effect on JSON" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_mistake_in_the_command_line_is_explained(string[] options, string message)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, ["list", .. options]);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task Reviewers_and_verdicts_choose_the_claims()
    {
        const string Reviewed = """
            { "facttracker": "1.0", "claims": [
              { "id": "a", "text": "A", "reviews": [{ "author": { "name": "Full Fact", "id": "https://fullfact.org" }, "verdict": "false" }] },
              { "id": "b", "text": "B", "reviews": [{ "author": "Correctiv", "verdict": "mostlyTrue" }] }, { "id": "c", "text": "C" } ] }
            """;
        (await Ids("--reviewer", "full*")).Should().Equal("a");
        (await Ids("--reviewer", "https://fullfact.org")).Should().Equal("a");
        (await Ids("--verdict", "mostlyTrue")).Should().Equal("b");
        (await Ids("--verdict", "mostlyTrue", "--verdict", "false")).Should().Equal("a", "b");
        (await Ids("--without", "review")).Should().Equal("c");

        async Task<IEnumerable<string>> Ids(params string[] options) =>
            (await CommandRun.Of(new Surroundings { Input = Reviewed }, ["list", .. options])).Lines.Select(line => line.Split(' ')[0]);
    }

    [Fact]
    public async Task Nothing_found_is_said_on_standard_error_unless_it_is_to_be_quiet()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "list", "--subject", "Mars");
        (run.Code, run.Out, run.Error).Should().Be((0, "", "No claim was found.\n"));

        run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "list", "--subject", "Mars", "--quiet");
        (run.Code, run.Out, run.Error).Should().Be((0, "", ""));
    }

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

using System.Globalization;

namespace FactTracker.Cli.Tests;

public sealed class ListColumnsTests
{
    [Fact]
    public async Task On_a_terminal_the_columns_fit_its_width()
    {
        foreach (var width in (int[])[60, 80, 100, 200])
        {
            var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly, Width = width }, "list");

            run.Lines.Should().HaveCount(4);
            run.Lines.Should().AllSatisfy(line => CellText.WidthOf(line).Should().BeLessThanOrEqualTo(width));
            run.Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(6)
                .And.StartWith(["id", "claim", "value", "when"]);
        }
    }

    [Fact]
    public async Task A_wide_terminal_cuts_nothing() =>
        (await CommandRun.Of(new Surroundings { Input = Sets.Friendly, Width = 200 }, "list")).Lines.Should().Equal(
            "id              claim                                             value          when         confidence     sources",
            "friendly-2024   65 per cent call China friendly                   65%            2024         90%            note",
            "friendly-2000s  [disputed] China, called friendly: just over 10%  just over 10%  2000~/2004~                 poll",
            "cases           At least 43 cases                                                             likely 55–80%");

    [Fact]
    public async Task Named_columns_are_aligned_and_whole_in_a_pipe() =>
        (await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "list", "--columns", "status, id,titles")).Lines.Should().Equal(
            "asserted  friendly-2024   Equal player?",
            "disputed  friendly-2000s  Attitudes",
            "asserted  cases");

    [Fact]
    public async Task Wide_characters_take_two_cells()
    {
        const string Set = """
            { "facttracker": "1.0", "claims": [
              { "id": "a", "text": "中国的面积是九百六十万平方公里而且人口很多很多很多很多很多很多很多很多很多很多", "tags": ["长城"] },
              { "id": "b", "text": "x", "tags": ["y"] } ] }
            """;
        var run = await CommandRun.Of(new Surroundings { Input = Set, Width = 40 }, "list", "--columns", "id,claim,tags");

        run.Lines.Should().AllSatisfy(line => CellText.WidthOf(line).Should().BeLessThanOrEqualTo(40));
        run.Lines[1].Should().Contain("…").And.EndWith("长城");
        CellText.WidthOf(run.Lines[1].Split("长城")[0]).Should().Be(CellText.WidthOf(run.Lines[2].Split('y')[0]));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("中文字", 5, "中文…")]
    [InlineData("中文字", 4, "中…")]
    [InlineData("a👩‍👧b", 2, "a…")]
    [InlineData("e\u0301e\u0301e", 2, "e\u0301…")]
    public void A_cut_text_fits(string text, int width, string expected) => CellText.Cut(text, width).Should().Be(expected);

    [Fact]
    public async Task Tables_have_a_header_and_no_formulas()
    {
        const string Set = """
            { "facttracker": "1.0", "claims": [ { "id": "a", "text": "=SUM(1), \"x\" | y", "value": 1.5, "when": "2000~/2004~",
              "confidence": { "lower": 0.2, "upper": 0.4 } } ] }
            """;
        (await Out("csv")).Should().Be(
            "id,claim,value,when,confidence,sources,status\r\na,\"'=SUM(1), \"\"x\"\" | y\",1.5,2000~/2004~,0.2..0.4,,asserted\r\n");
        (await Out("tsv")).Should().Be(
            "id\tclaim\tvalue\twhen\tconfidence\tsources\tstatus\r\na\t\"'=SUM(1), \"\"x\"\" | y\"\t1.5\t2000~/2004~\t0.2..0.4\t\tasserted\r\n");
        (await Out("markdown")).Should().Be(
            "| id | claim | value | when | confidence | sources | status |\n| --- | --- | --- | --- | --- | --- | --- |\n" +
            "| a | =SUM(1), \"x\" \\| y | 1.5 | 2000\\~/2004\\~ | 20–40% |  | asserted |\n");
        (await Out("csv", "--text", "nothing")).Should().Be("id,claim,value,when,confidence,sources,status\r\n");
        (await Out("csv", "--columns", "value,id")).Should().Be("value,id\r\n1.5,a\r\n");

        async Task<string> Out(string format, params string[] options) =>
            (await CommandRun.Of(new Surroundings { Input = Set }, ["list", "--format", format, .. options])).Out;
    }

    [Fact]
    public async Task Data_is_the_same_in_every_culture()
    {
        var set = Sets.Friendly.Replace("\"amount\": 65", "\"amount\": 65.5", StringComparison.Ordinal);
        var german = await CommandRun.Of(
            new Surroundings { Input = set, Culture = CultureInfo.GetCultureInfo("de") }, "list", "--format", "csv");
        var plain = await CommandRun.Of(new Surroundings { Input = set }, "list", "--format", "csv");

        german.Out.Should().Be(plain.Out);
        plain.Out.Should().Contain("65.5 %");
    }
}

using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class MatrixTests
{
    private const string Set = """
        {
          "facttracker": "1.0",
          "sources": [{ "id": "s", "title": "S", "basedOn": [] }],
          "claims": [
            { "id": "left", "text": "It went left", "tags": ["hypothesis"] },
            { "id": "right", "text": "It went right", "tags": ["hypothesis"] },
            {
              "id": "=track|<b>", "text": "There is a track on the left", "confidence": 0.9, "citations": ["s"],
              "relations": [{ "type": "supports", "claim": "left" }, { "type": "contradicts", "claim": "right" }]
            },
            { "id": "quiet", "text": "It made no sound", "relations": [{ "type": "contradicts", "claim": "left" }] }
          ]
        }
        """;

    [Fact]
    public async Task Text_has_the_hypotheses_the_marks_and_the_order() =>
        (await Run()).Out.Split('\n').Should().Equal(
            "  1  left  It went left",
            "  2  right  It went right",
            "",
            "   1   2  weight  evidence",
            "  CC  II     0.9 *=track|<b>",
            "   I   N     0.5 *quiet",
            "   1   2          inconsistency",
            "   1   2          rank",
            "* distinguishes the hypotheses",
            "",
            "By inconsistency (policy \"default\"): left 1 (weighted 0.5); right 2 (weighted 1.8).",
            "=track|<b> and quiet distinguish the hypotheses.",
            "Without the source s the order changes: right 0 (weighted 0); left 1 (weighted 0.5).",
            "");

    [Fact]
    public async Task Markdown_is_a_table_with_its_signs_escaped() =>
        (await Run("--format", "markdown")).Out.Should().Be(
            """
            | evidence | confidence | weight | diagnostic | left | right |
            | --- | --- | --- | --- | --- | --- |
            | =track\|&lt;b&gt; | 0.9 | 0.9 | yes | CC | II |
            | quiet |  | 0.5 | yes | I | N |
            | inconsistency |  |  |  | 1 | 2 |
            | weighted inconsistency |  |  |  | 0.5 | 1.8 |
            | rank |  |  |  | 1 | 2 |

            """);

    [Fact]
    public async Task Csv_runs_no_formula() =>
        (await Run("--format", "csv")).Out.Split("\r\n").Should().Equal(
            "evidence,confidence,weight,diagnostic,left,right",
            "'=track|<b>,0.9,0.9,yes,CC,II",
            "quiet,,0.5,yes,I,N",
            "inconsistency,,,,1,2",
            "weighted inconsistency,,,,0.5,1.8",
            "rank,,,,1,2",
            "");

    [Fact]
    public async Task Json_has_the_marks_in_the_order_of_the_hypotheses()
    {
        using var document = JsonDocument.Parse((await Run("right", "left", "--format", "json")).Bytes);
        document.RootElement.GetProperty("evidence")[0].GetProperty("marks").EnumerateArray().Select(mark => mark.GetString())
            .Should().Equal("II", "CC");
    }

    [Fact]
    public async Task A_policy_and_weights_are_named_in_the_result() =>
        (await Run("--weighted", "--policy", "admiralty")).Out.Should().Contain(
            "By weighted inconsistency (policy \"default with options\")").And.Contain("The policy \"admiralty example\" has weights");

    [Fact]
    public async Task Without_hypotheses_it_says_how_to_name_them()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "matrix");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("No claim has the tag \"hypothesis\". Name the hypotheses");
        (await Run("up")).Error.Should().Contain("There is no claim \"up\"");
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\nb", "a b")]
    [InlineData("<&>", "&lt;&amp;&gt;")]
    [InlineData("*a*", "\\*a\\*")]
    public void Cells_of_markdown_are_escaped(string text, string expected) => TableEscapes.Markdown(text).Should().Be(expected);

    private static Task<CommandRun> Run(params string[] arguments) =>
        CommandRun.Of(new Surroundings { Input = Set }, ["matrix", "-", .. arguments]);
}

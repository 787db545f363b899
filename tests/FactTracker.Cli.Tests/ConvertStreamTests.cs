using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

/// <summary>Somebody else's format into lines of our own is written record by record.</summary>
public sealed class ConvertStreamTests
{
    private const string Item =
        """{"id":"Q1","type":"item","labels":{"en":{"language":"en","value":"one"}},"claims":{"P1":[{"mainsnak":{"snaktype":"novalue","property":"P1"},"type":"statement","id":"Q1$1"}]}}""";

    private static readonly string Dump = $"[\n{Item},\n{Item.Replace("Q1", "Q2", StringComparison.Ordinal)}\n]\n";

    [Fact]
    public async Task A_dump_becomes_lines_and_a_dump_again()
    {
        using var folder = new Folder();
        (await CommandRun.Of("convert", folder.Write("dump.json", Dump), folder["a.claims.jsonl"])).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["a.claims.jsonl"], folder["b.wikibase.json"])).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["b.wikibase.json"], folder["c.claims.jsonl"])).Code.Should().Be(0);

        ClaimSetReader.ReadFile(folder["a.claims.jsonl"]).Set.Claims.Select(claim => claim.Id.Text)
            .Should()
            .Equal("Q1", "Q1$1", "Q2", "Q2$1");
        File.ReadAllText(folder["c.claims.jsonl"]).Should().Be(File.ReadAllText(folder["a.claims.jsonl"]));
        folder.FileNames.Should().Equal("a.claims.jsonl", "b.wikibase.json", "c.claims.jsonl", "dump.json");
    }

    [Theory]
    [InlineData(false, 1, true)]
    [InlineData(true, 1, false)]
    public async Task A_broken_line_is_told_and_strict_refuses_it(bool strict, int code, bool isWritten)
    {
        using var folder = new Folder();
        var dump = folder.Write("dump.json", Dump.Replace("},\n", "\n", StringComparison.Ordinal)
            .Replace("[\n{", "[\n{\"id\":\"Q3\",\"type\":\"item\",\"labels\":{}},\n{", StringComparison.Ordinal));
        var run = await CommandRun.Of(["convert", dump, folder["b.jsonl"], .. strict ? ["--strict"] : Array.Empty<string>()]);

        run.Code.Should().Be(code);
        run.Error.Should().Contain("error FT0101");
        File.Exists(folder["b.jsonl"]).Should().Be(isWritten);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Standard_output_gets_the_lines(bool strict)
    {
        var run = await CommandRun.Of(
            new Surroundings { Input = Dump }, ["convert", "-", "-", "--to", "jsonl", .. strict ? ["--strict"] : Array.Empty<string>()]);

        run.Code.Should().Be(0);
        run.Lines.Should().HaveCount(5);
    }

    [Fact]
    public async Task What_cannot_be_written_is_told_in_one_line()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("dump.json", Dump), folder["none/b.jsonl"]);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("cannot be written");
    }

    [Fact]
    public async Task Sound_lines_become_lines_in_their_order()
    {
        using var folder = new Folder();
        const string Lines =
            "{\"facttracker\":\"1.0\",\"title\":\"A set\"}\n{\"claim\":{\"id\":\"c1\",\"text\":\"a\",\"citations\":[\"s1\"]}}\n"
            + "{\"source\":{\"id\":\"s1\",\"title\":\"S\"}}\n";
        var run = await CommandRun.Of("convert", folder.Write("a.claims.jsonl", Lines), folder["b.claims.jsonl"]);

        run.Code.Should().Be(0);
        run.Error.Should().Contain("1 claim and 1 source read and written.");
        File.ReadAllText(folder["b.claims.jsonl"]).Should().Be(Lines);
    }

    [Theory]
    [InlineData("{\"claim\":{\"id\":\"c1\",\"text\":\"b\"}}", "FT0202")]
    [InlineData("{\"source\":{\"id\":\"c1\",\"title\":\"b\"}}", "FT0202")]
    [InlineData("{\"claim\":{\"id\":\"c2\",\"text\":5}}", "FT0102")]
    [InlineData("{\"claim\":{\"text\":\"no id\"}}", "FT0103")]
    [InlineData("{\"claim\":", "FT0101")]
    public async Task Lines_with_a_problem_are_read_as_a_whole(string line, string code)
    {
        using var folder = new Folder();
        const string Before = "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"c1\",\"text\":\"a\"}}\n";
        var lines = folder.Write("a.claims.jsonl", Before + line + "\n");
        var run = await CommandRun.Of("convert", lines, folder["b.claims.jsonl"]);

        run.Code.Should().Be(1);
        run.ErrorLines.Should().ContainSingle(report => report.Contains($"error {code}", StringComparison.Ordinal));
        var (before, after) = (ClaimSetReader.ReadFile(lines), ClaimSetReader.ReadFile(folder["b.claims.jsonl"]));
        after.Set.Should().Be(before.Set);
    }
}

using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

public sealed class ConvertTests
{
    [Fact]
    public async Task The_endings_tell_the_formats_and_nothing_is_lost()
    {
        using var folder = new Folder();
        var original = folder.Write("a.claims.json", Sets.Friendly);

        (await CommandRun.Of("convert", original, folder["b.claims.jsonl"])).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["b.claims.jsonl"], folder["c.json"])).Code.Should().Be(0);

        File.ReadLines(folder["b.claims.jsonl"]).Should().HaveCount(6);
        ClaimSetReader.ReadFile(folder["c.json"]).Set.Should().Be(ClaimSetReader.ReadFile(original).Set);
        folder.FileNames.Should().Equal("a.claims.json", "b.claims.jsonl", "c.json");
    }

    [Fact]
    public async Task A_file_can_be_converted_in_place()
    {
        using var folder = new Folder();
        var path = folder.Write("a.json", Sets.Friendly);

        (await CommandRun.Of("convert", path, path, "--to", "jsonl")).Code.Should().Be(0);

        File.ReadLines(path).Should().HaveCount(6);
    }

    [Theory]
    [InlineData("a.claims.json")]
    [InlineData("a.claims.jsonl")]
    [InlineData("a.stix.json")]
    [InlineData("a.gedx.json")]
    [InlineData("a.csl.json")]
    [InlineData("a.xlsx")]
    public async Task A_file_that_was_cut_off_is_never_a_success(string name)
    {
        using var folder = new Folder();
        (await CommandRun.Of("convert", folder.Write("whole.json", Sets.Friendly), folder[name])).Code.Should().Be(0);
        var whole = File.ReadAllBytes(folder[name]);
        File.WriteAllBytes(folder[name], whole[..(whole.Length / 2)]);

        var run = await CommandRun.Of("convert", folder[name], folder["out.json"]);

        run.Code.Should().BeOneOf(1, 2);
        run.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(false, 1, true)]
    [InlineData(true, 1, false)]
    public async Task What_cannot_be_carried_is_told_and_strict_refuses_it(bool strict, int code, bool isWritten)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(
            ["convert", folder.Write("a.json", Sets.Faulty), folder["b.json"], .. strict ? ["--strict"] : Array.Empty<string>()]);

        run.Code.Should().Be(code);
        run.Error.Should().Contain(":4:15: error FT0301");
        File.Exists(folder["b.json"]).Should().Be(isWritten);
    }

    [Theory]
    [InlineData("b.jsonld", "\"@context\"")]
    [InlineData("b.trig", "hasAssertion")]
    [InlineData("b.prov.json", "\"wasDerivedFrom\"")]
    public async Task The_longest_ending_tells_the_format_of_others(string file, string content)
    {
        using var folder = new Folder();
        (await CommandRun.Of("convert", folder.Write("a.json", Sets.Friendly), folder[file])).Code.Should().Be(0);

        (await File.ReadAllTextAsync(folder[file], TestContext.Current.CancellationToken)).Should().Contain(content);
    }

    [Theory]
    [InlineData(false, 0, true)]
    [InlineData(true, 1, false)]
    public async Task What_another_format_has_no_place_for_is_told_and_strict_refuses_it(bool strict, int code, bool isWritten)
    {
        using var folder = new Folder();
        var set = folder.Write(
            "a.json", """{ "facttracker": "1.0", "sources": [{ "id": "s", "title": "S" }], "claims": [{ "id": "a", "text": "A" }] }""");
        var run = await CommandRun.Of(["convert", set, folder["b.trig"], .. strict ? ["--strict"] : Array.Empty<string>()]);

        run.Code.Should().Be(code);
        run.Error.Should().Contain("warning FT0904").And.Contain("[$.sources[0]]");
        File.Exists(folder["b.trig"]).Should().Be(isWritten);
        folder.FileNames.Should().HaveCount(isWritten ? 2 : 1, "nothing is left beside it");
    }

    [Fact]
    public async Task Strict_writes_nothing_to_standard_output_either()
    {
        const string Set = """{ "facttracker": "1.0", "sources": [{ "id": "s", "title": "S" }], "claims": [{ "id": "a", "text": "A" }] }""";
        var run = await CommandRun.Of(new Surroundings { Input = Set }, "convert", "-", "-", "--to", "nanopub", "--strict");

        (run.Code, run.Bytes.Length).Should().Be((1, 0));
    }

    [Fact]
    public async Task A_format_that_is_only_written_cannot_be_read_from()
    {
        var run = await CommandRun.Of(new Surroundings { Input = "{}" }, "list", "-", "--from", "nanopub");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("nanopub is not known");
    }

    [Fact]
    public async Task An_ending_that_tells_nothing_asks_for_the_format()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.json", Sets.Friendly), folder["b.txt"]);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("--to").And.Contain("facttracker formats");
    }

    [Fact]
    public async Task What_cannot_be_written_is_told_in_one_line()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.json", Sets.Friendly), folder["none/b.json"]);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("cannot be written");
    }

    [Fact]
    public async Task Output_has_no_byte_order_mark() =>
        (await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "convert")).Bytes[0].Should().Be((byte)'{');
}

using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

public sealed class TableTests
{
    [Theory]
    [InlineData("b.csv")]
    [InlineData("b.tsv")]
    [InlineData("b.xlsx")]
    public async Task A_set_goes_into_a_table_and_comes_back(string name)
    {
        using var folder = new Folder();
        var original = folder.Write("a.claims.json", Sets.Friendly);

        (await CommandRun.Of("convert", original, folder[name])).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder[name], folder["c.claims.json"], "--strict")).Code.Should().Be(0);

        ClaimSetReader.ReadFile(folder["c.claims.json"]).Set.Claims.Should().Equal(ClaimSetReader.ReadFile(original).Set.Claims);
    }

    [Fact]
    public async Task A_workbook_carries_the_whole_set_and_is_known_by_its_content()
    {
        using var folder = new Folder();
        (await CommandRun.Of("convert", folder.Write("a.claims.json", Sets.Friendly), folder["b.xlsx"], "--strict")).Code.Should().Be(0);
        File.Move(folder["b.xlsx"], folder["b"]);

        (await CommandRun.Of("convert", folder["b"], "-", "--to", "json")).Out.Should()
            .Be((await CommandRun.Of("convert", folder["a.claims.json"], "-", "--to", "json")).Out);
    }

    [Fact]
    public async Task A_table_of_somebody_else_is_mapped()
    {
        using var folder = new Folder();
        var table = folder.Write("a.csv", "Aussage;Jahr\nx;2024\n");
        var map = folder.Write("map.json", "{\"Jahr\":\"when\"}");
        var run = await CommandRun.Of("convert", table, "-", "--to", "jsonl", "--map", "Aussage=text", "--map", map);

        run.Code.Should().Be(0);
        run.Out.Should().Contain("\"text\":\"x\",\"when\":\"2024\"");
    }

    [Theory]
    [InlineData("a.csv", "Jahr=colour", "There is no column")]
    [InlineData("a.csv", "nowhere.json", "nowhere.json")]
    [InlineData("a.json", "Jahr=when", "is for tables")]
    public async Task What_cannot_be_mapped_is_wrong_usage(string name, string map, string message)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write(name, name == "a.csv" ? "text,id\n" : Sets.Friendly), "-", "--map", map);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task A_table_in_another_encoding_is_read_by_its_name()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.csv"], [.. "Aussage;Jahr\n"u8, 0x80, .. "5;2024\n"u8]);
        var run =
            await CommandRun.Of("convert", folder["a.csv"], "-", "--to", "jsonl", "--encoding", "windows-1252", "--map", "Aussage=text");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("\"text\":\"€5\"");
    }

    [Theory]
    [InlineData("a.csv", "klingon", "The encoding \"klingon\" is not known")]
    [InlineData("a.json", "utf-16", "is for tables")]
    public async Task An_encoding_that_cannot_be_is_wrong_usage(string name, string encoding, string message)
    {
        using var folder = new Folder();
        var run =
            await CommandRun.Of("convert", folder.Write(name, name == "a.csv" ? "text,id\n" : Sets.Friendly), "-", "--encoding", encoding);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task Sheets_are_read_by_their_names()
    {
        using var folder = new Folder();
        (await CommandRun.Of("convert", folder.Write("a.claims.json", Sets.Friendly), folder["b.xlsx"])).Code.Should().Be(0);
        var run = await CommandRun.Of("convert", folder["b.xlsx"], folder["c.claims.json"], "--sheet", "sources");

        run.Code.Should().Be(0);
        ClaimSetReader.ReadFile(folder["c.claims.json"]).Set.Claims.Should().BeEmpty();
        ClaimSetReader.ReadFile(folder["c.claims.json"]).Set.Sources.Should().NotBeEmpty();
        (await CommandRun.Of("convert", folder["a.claims.json"], "-", "--sheet", "x")).Code.Should().Be(2);
    }

    [Fact]
    public async Task The_text_tells_the_format()
    {
        var run = await CommandRun.Of(new Surroundings { Input = "text\tvalue\tunit\nx\t65\t%\n" }, "show");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("65");
    }

    [Fact]
    public async Task A_set_is_written_as_an_article()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.claims.json", Sets.Friendly), folder["b.md"]);

        run.Code.Should().Be(0);
        run.Error.Should().Contain("in words only");
        File.ReadAllText(folder["b.md"]).Should().Contain("| Claim |").And.Contain("[^1]: ");
    }
}

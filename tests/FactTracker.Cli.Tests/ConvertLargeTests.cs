using System.Globalization;
using System.IO.Compression;
using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

/// <summary>What is too large to be held is converted as what is held.</summary>
public sealed class ConvertLargeTests
{
    private const int Large = 1 << 27;
    private const int Step = 1 << 20;

    private const string Lines = """
        {"facttracker":"1.0"}
        {"source":{"id":"s","title":"Source"}}
        {"claim":{"id":"a","text":"One","citations":["s"]}}
        {"claim":{"id":"b","text":"Two","value":7}}

        """;

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("stix.json")]
    public async Task Lines_stay_in_their_file(string ending)
    {
        using var folder = new Folder();
        var large = folder["large.claims.jsonl"];
        await WriteAsync(large, Lines, new string(' ', Step - 1) + "\n");
        var small = folder.Write("small.claims.jsonl", Lines);
        string[] format = ending == "stix.json" ? ["--to", "stix"] : [];

        var run = await CommandRun.Of(["convert", large, folder["large." + ending], .. format]);
        var expected = await CommandRun.Of(["convert", small, folder["small." + ending], .. format]);

        run.Code.Should().Be(expected.Code);
        run.Error.Should().Be(expected.Error.Replace("small.", "large.", StringComparison.Ordinal));
        File.ReadAllBytes(folder["large." + ending]).Should().Equal(File.ReadAllBytes(folder["small." + ending]));
    }

    [Fact]
    public async Task A_condition_is_asked_of_them()
    {
        using var folder = new Folder();
        await WriteAsync(folder["large.claims.jsonl"], Lines, new string(' ', Step - 1) + "\n");
        var run = await CommandRun.Of("convert", folder["large.claims.jsonl"], folder["b.claims.json"], "--where", "value > 5");

        run.Code.Should().Be(0);
        run.Error.Should().Contain("1 of 2 claims");
        ClaimSetReader.ReadFile(folder["b.claims.json"]).Set.Claims.Should().ContainSingle().Which.Id.Text.Should().Be("b");
    }

    [Fact]
    public async Task An_error_in_the_lines_is_reported_as_ever()
    {
        using var folder = new Folder();
        await WriteAsync(
            folder["large.claims.jsonl"], Lines + """{"claim":{"id":"a","text":"Three"}}""" + "\n", new string(' ', Step - 1) + "\n");
        var run = await CommandRun.Of("convert", folder["large.claims.jsonl"], folder["b.csv"]);

        run.Code.Should().Be(1);
        run.Error.Should().Contain("FT0202").And.Contain("large.claims.jsonl:5");
    }

    [Fact]
    public async Task What_compressed_lines_keep_unread_stays()
    {
        using var folder = new Folder();
        var random = new Random(7);
        var piece = new byte[Step];
        await using (var file = new StreamWriter(new GZipStream(File.Create(folder["large.claims.jsonl.gz"]), CompressionLevel.Fastest)))
        {
            await file.WriteAsync(Lines);
            for (var number = 0; number < 20; number++)
            {
                random.NextBytes(piece);
                await file.WriteAsync($$$"""{"claim":{"id":"c{{{number}}}","text":"{{{Convert.ToHexString(piece)}}}"}}""" + "\n");
            }

            await file.WriteAsync("""{"claim":{"id":"a","text":"Three"}}""" + "\n");
        }

        var run = await CommandRun.Of("convert", folder["large.claims.jsonl.gz"], folder["b.claims.json"]);

        run.Code.Should().Be(1);
        run.Error.Should().Contain("FT0202");
        ClaimSetReader.ReadFile(folder["b.claims.json"]).Set.Extensions["claims"].Should().NotBeNull();
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("c1,Again\n", 1)]
    public async Task A_table_goes_by_way_of_lines(string more, int code)
    {
        using var folder = new Folder();
        var rows = string.Concat(
            Enumerable.Range(0, 3).Select(row => string.Create(CultureInfo.InvariantCulture, $"c{row},Text {row}\n")));
        await WriteAsync(folder["large.csv"], "id,text,x:more\n" + rows + more, $",,{new string('x', Step - 3)}\n", last: "c9,Last\n");
        var run = await CommandRun.Of("convert", folder["large.csv"], folder["b.claims.json"]);

        run.Code.Should().Be(code, run.Error);
        ClaimSetReader.ReadFile(folder["b.claims.json"]).Set.Claims.Select(claim => claim.Id.Text).Should().Contain(["c0", "c9"]);
        if (code != 0) run.Error.Should().Contain("\"c1\" is taken by an earlier record");
    }

    private static async Task WriteAsync(string path, string first, string filling, string last = "")
    {
        await using var file = new StreamWriter(path);
        await file.WriteAsync(first);
        for (var length = 0; length < Large; length += filling.Length) await file.WriteAsync(filling);
        await file.WriteAsync(last);
    }
}

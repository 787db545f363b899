using System.Globalization;
using System.IO.Compression;
using System.Text;
using FactTracker.Interchange;
using FactTracker.Json;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

public sealed class DumpTests
{
    private const int Many = 20_000;

    private static readonly string[] Items =
        [.. Enumerable.Range(1, Many).Select(number => WikibaseTexts.ItemOf(WikibaseTexts.StatementOf("\"v\"", "string", "string"))
        .Replace("\"Q1\"", $"\"Q{number}\"", StringComparison.Ordinal).Replace("Q1$", $"Q{number}$", StringComparison.Ordinal))];

    public static TheoryData<string, string, string> Forms => new()
    {
        { "[\n", ",\n", "\n]\n" },
        { "[", ",\n", "]" },
        { "\uFEFF[\r\n", ",\r\n", "\r\n]\r\n" },
        { "", "\n", "\n" },
        { "\n\n", "\n\n", "" },
        { "[", ",", "]" },
        { "{\"entities\":[", ",", "]}" },
        { "", " ", "" },
        { "[\n  ", "\n  ,\n  ", "\n]" },
        { "", ",\n", ",\n" },
        { "\n", ",\r\n\r\n", "" },
        { "[\n", ",\n\n", ",\n]\n" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Entities_come_in_their_order_however_they_are_laid_out(string before, string between, string after)
    {
        var import = await WikibaseTexts.ReadAsync(before + string.Join(between, Items) + after);

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Select(claim => claim.Id.Text)
            .Should()
            .Equal(Enumerable.Range(1, Many).SelectMany(number => new[] { $"Q{number}", $"Q{number}$1" }));
    }

    [Theory]
    [InlineData("{\"id\":\"Q1\",\"type\":\"item\"},", "one line of a dump")]
    [InlineData("{\"id\":\"Q1\",\"labels\":{},\n\"type\":\"item\"}", "a document whose first line ends as a dump's do")]
    public async Task A_comma_behind_a_line_tells_a_dump_where_the_line_is_whole(string text, string because)
    {
        var import = await WikibaseTexts.ReadAsync(text);

        import.Problems.Should().BeEmpty(because);
        import.Set.Claims.Should().ContainSingle(because).Which.Id.Text.Should().Be("Q1");
    }

    [Theory]
    [InlineData("{\n  \"id\": \"Q1\"\n}\n{\n  \"id\": \"Q2\"\n}\n", "", "entities laid out one behind another")]
    [InlineData(
        "[\n  {\n    \"id\": \"Q1\"\n  },\n  {\n    \"id\": \"Q2\"\n  },\n  {\n    \"id\"", "FT0101",
        "a list that is laid out and cut off")]
    [InlineData("[{\"id\":\"Q1\"},{\"id\":\"Q2\"},]", "FT0101", "a comma too many")]
    public async Task What_goes_over_lines_is_read_as_far_as_it_is_sound(string text, string codes, string because)
    {
        var import = await WikibaseTexts.ReadAsync(text);

        import.Set.Claims.Select(claim => claim.Id.Text).Should().Equal(["Q1", "Q2"], because);
        string.Join(' ', import.Problems.Select(problem => problem.Code)).Should().Be(codes, because);
    }

    [Fact]
    public async Task A_gzipped_dump_is_read_as_it_is()
    {
        using var zipped = new MemoryStream();
        await using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes($"[\n{string.Join(",\n", Items)}\n]\n"), TestContext.Current.CancellationToken);
        }

        (await WikibaseTexts.ReadAsync(zipped.ToArray())).Set.Claims.Should().HaveCount(Many * 2);
    }

    [Fact]
    public async Task A_broken_line_costs_itself_alone_and_a_dump_that_is_cut_off_is_told()
    {
        var import = await WikibaseTexts.ReadAsync($"[\n{Items[0]},\n{Items[1][..50]},\n{Items[2]},\n");

        import.Set.Claims.Select(claim => claim.Id.Text).Should().Equal("Q1", "Q1$1", "Q3", "Q3$1");
        import.Problems.Select(problem => (problem.Code, problem.Line)).Should().Equal(("FT0101", 3), ("FT0101", 5));
    }

    [Fact]
    public async Task Each_record_knows_its_place()
    {
        using var stream =
            new MemoryStream(Encoding.UTF8.GetBytes($"[\n{Items[0]},\n{Items[1].Replace("one", "eins ü", StringComparison.Ordinal)}\n]"));
        var records = new List<ClaimSetRecord>();
        await foreach (var record in WikibaseFormat.Default.ReadRecordsAsync(
            stream, ReadingOptions.Default, TestContext.Current.CancellationToken))
        {
            records.Add(record);
        }

        var column = Items[1].Replace("one", "eins ü", StringComparison.Ordinal).IndexOf("{\"mainsnak", StringComparison.Ordinal) + 1;
        records.Select(record => record.Place).Should().Equal(
            new TextPlace(2, 1, "$"), new TextPlace(2, Items[0].IndexOf("{\"mainsnak", StringComparison.Ordinal) + 1, "$.claims.P1[0]"),
            new TextPlace(3, 1, "$"), new TextPlace(3, column, "$.claims.P1[0]"));
    }

    [Theory]
    [InlineData("[{\"id\":\"Q1\"},{\"id\":\"Q2\"}]", "a document")]
    [InlineData("{\"id\":\"Q1\"}\n{\"id\":\"Q2\",\"a\":\"aaaaaaaaaaaaaaaaaaaaaaa\"}\n", "a line")]
    public async Task More_than_the_limit_is_told(string text, string because)
    {
        var import = await WikibaseTexts.ReadAsync(Encoding.UTF8.GetBytes(text), new ReadingOptions { MaxBytes = 20 });

        import.Problems.Should().ContainSingle(because).Which.Rule.Should().Be(Rules.LimitPassed);
    }

    [Fact]
    public async Task Depth_is_limited()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        var import = await WikibaseTexts.ReadAsync($"{{\"id\":\"Q1\",\"type\":\"item\",\"labels\":{{\"x\":{deep}}}}}");

        import.Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.LimitPassed);
        import.Set.Claims.Should().ContainSingle();
    }

    [Theory]
    [InlineData("forms")]
    [InlineData("senses")]
    public async Task Depth_is_limited_in_what_is_read_later_too(string list)
    {
        var deep =
            string.Concat(Enumerable.Repeat($"{{\"id\":\"L1-F1\",\"{list}\":[", 100_000)) + string.Concat(Enumerable.Repeat("]}", 100_000));
        var import = await WikibaseTexts.ReadAsync(deep);

        import.Problems.Should().Contain(problem => problem.Rule == Rules.LimitPassed);
    }

    [Fact]
    public async Task Names_whose_hashes_are_equal_by_chance_are_no_doubled_members()
    {
        var met = new Dictionary<uint, string>();
        var (one, other) = Enumerable.Range(0, int.MaxValue).Select(number => $"name{number}")
            .Select(name => (met.TryAdd(Utf8Hash.Of(Encoding.UTF8.GetBytes(name)), name)
                ? name
                : met[Utf8Hash.Of(Encoding.UTF8.GetBytes(name))], name)).First(pair => pair.Item1 != pair.name);
        var import = await WikibaseTexts.ReadAsync($$"""{"id":"Q1","type":"item","{{one}}":1,"{{other}}":2}""");

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Should().ContainSingle().Which.Extensions["wikibase:entity"]!.Value.ToString().Should().Contain(one).And
            .Contain(other);
    }

    [Fact]
    public async Task No_culture_has_a_say()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        var import = await WikibaseTexts.ReadAsync(
            WikibaseTexts.ItemOf(WikibaseTexts.StatementOf("""{"amount":"+1.5","unit":"1"}""", "quantity", "quantity")));

        Encoding.UTF8.GetString(await WikibaseTexts.WriteAsync(import.Set)).Should().Contain("\"+1.5\"");
    }

    [Theory]
    [InlineData("de", "eins")]
    [InlineData("fr", "1")]
    public async Task Names_are_in_the_language_asked_for_or_in_that_for_all(string language, string label)
    {
        const string Text =
            """{"id":"Q1","type":"item","labels":{"mul":{"language":"mul","value":"1"},"de":{"language":"de","value":"eins"}}}""";
        var import = await WikibaseTexts.ReadAsync(Encoding.UTF8.GetBytes(Text), format: new WikibaseFormat(language));

        import.Set.Claims[0].Subject.Single.Should().BeOfType<EntityValue>().Which.Label.Should().Be(label);
    }
}

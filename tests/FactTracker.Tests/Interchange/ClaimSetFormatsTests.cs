using System.IO.Compression;
using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange;

public sealed class ClaimSetFormatsTests
{
    private const string Json =
        """{"facttracker":"1.0","sources":[{"id":"s","title":"S"}],"claims":[{"id":"c","text":"T","citations":["s"]}]}""";
    private const string Lines =
        "{\"facttracker\":\"1.0\"}\n{\"source\":{\"id\":\"s\",\"title\":\"S\"}}\n{\"claim\":{\"id\":\"c\",\"text\":\"T\",\"citations\":[\"s\"]}}\n";
    private const string Review = """{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"x"}""";

    /// <summary>A text, the name of its file, the format it is read as, and why.</summary>
    public static TheoryData<string, string?, string?, string> Texts => new()
    {
        { Json, "set.claims.json", "json", "the native mark" },
        { Json, "misnamed.csv", "json", "the text counts before the name" },
        { "\uFEFF" + Lines, null, "jsonl", "a second object on a line of its own" },
        { Lines, "set.json", "jsonl", "the text counts before the name" },
        { """{"claims":[]}""", "set.json", "json", "the ending, where the text has no mark" },
        { """{"claim":{"id":"c","text":"T"}}""", "set.jsonl", "jsonl", "the ending, where the text has no mark" },
        { Review, "set.claims.json", "claimreview", "another mark" },
        { "text,id\nx,c\n", null, "csv", "a head of ours" },
        { "a,b\n", "table.csv.gz", "csv", "the ending below .gz" },
        { "nothing known", "x.stix.json", "stix", "the longest ending" },
        { "nothing known", "x.prov.json", "prov", "the longest ending" },
        { "nothing known", "x.unknown", null, "nothing shows it" },
        { "", null, null, "nothing shows it" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_format_of_a_text_is_found(string text, string? fileName, string? format, string reason) =>
        ClaimSetFormats.All.Detect(Encoding.UTF8.GetBytes(text), fileName)?.Name.Should().Be(format, reason);

    [Theory]
    [InlineData("a.claims.jsonl", "jsonl")]
    [InlineData("a.JSON", "json")]
    [InlineData("a.prov.json", "prov")]
    [InlineData("a.xlsx", "xlsx")]
    [InlineData("a.md", "markdown")]
    [InlineData("a.html", null)]
    [InlineData("a", null)]
    public void The_ending_of_a_file_is_the_format_it_is_written_in(string fileName, string? format) =>
        ClaimSetFormats.All.FindWritable(fileName)?.Name.Should().Be(format);

    [Fact]
    public void Every_name_is_found_and_is_one_alone()
    {
        ClaimSetFormats.All.Select(format => format.Name).Should().OnlyHaveUniqueItems();
        ClaimSetFormats.All.Should().OnlyContain(format => ClaimSetFormats.All.Find(format.Name.ToUpperInvariant()) == format);
        ClaimSetFormats.All.Find("none").Should().BeNull();
    }

    [Fact]
    public void A_format_that_is_added_is_asked_behind_the_native_ones_and_replaces_its_namesake()
    {
        var formats = ClaimSetFormats.All.With(new JsonFormat(indented: false)).With(new Everything());

        formats.Take(3).Select(format => format.Name).Should().Equal("json", "jsonl", "everything");
        formats[0].Should().NotBe(JsonFormat.Default);
        formats.Detect(Encoding.UTF8.GetBytes(Json))!.Name.Should().Be("json");
        formats.Detect(Encoding.UTF8.GetBytes(Review))!.Name.Should().Be("everything");
        ClaimSetFormats.All.Find("everything").Should().BeNull("a list does not change");
    }

    [Theory]
    [InlineData(Json, "json")]
    [InlineData(Lines, "jsonl")]
    public async Task Every_way_to_read_gives_the_same(string text, string format)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var path = Path.GetTempFileName();
        foreach (var written in (byte[][])[bytes, Gzipped(bytes)])
        {
            await File.WriteAllBytesAsync(path, written, TestContext.Current.CancellationToken);
            ClaimSetReading[] readings =
            [
                ClaimSetFormats.Native.Read(written),
                ClaimSetFormats.Native.ReadFile(path),
                await ClaimSetFormats.Native.ReadFileAsync(path, cancellationToken: TestContext.Current.CancellationToken),
                await ClaimSetFormats.Native.ReadAsync(new MemoryStream(written), cancellationToken: TestContext.Current.CancellationToken),
                JsonFormat.Default.Read(written),
                JsonFormat.Default.ReadFile(path),
            ];

            readings.Should().AllSatisfy(reading => reading.Set.Should().Be(ClaimSet.Parse(Json)));
            readings.Should().AllSatisfy(reading => reading.Format.Should().Be(format));
        }

        File.Delete(path);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    [InlineData("a.xlsx")]
    public async Task What_is_written_by_its_ending_is_read_by_its_content(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + name);
        var set = ClaimSet.Parse(Json);

        ClaimSetFormats.All.WriteFile(set, path).Should().BeEmpty();
        (await ClaimSetFormats.All.WriteFileAsync(set, path, strict: true, TestContext.Current.CancellationToken)).Should().BeEmpty();
        ClaimSetFormats.All.ReadFile(path).Require().Should().Be(set);
        File.Delete(path);
    }

    [Fact]
    public void Strict_writes_nothing_when_something_is_lost()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".trig");

        ClaimSetFormats.All.WriteFile(new ClaimSet { Sources = [new Source("s") { Title = "S" }] }, path, strict: true)
            .Should()
            .NotBeEmpty();
        File.Exists(path).Should().BeFalse();
    }

    [Fact]
    public void An_ending_that_no_format_has_is_refused_with_those_there_are() =>
        FluentActions.Invoking(() => ClaimSetFormats.Native.WriteFile(ClaimSet.Empty, "a.xlsx")).Should().Throw<ArgumentException>()
            .WithMessage("*a.xlsx*.claims.json*");

    [Fact]
    public void What_nothing_shows_the_format_of_is_read_as_the_first()
    {
        var reading = ClaimSetFormats.All.Read("garbage"u8.ToArray());

        (reading.Format, reading.IsClaimSet, reading.HasErrors).Should().Be(("json", false, true));
    }

    [Fact]
    public void Findings_of_a_check_are_at_the_place_of_their_record_in_every_format()
    {
        var options = new ReadingOptions { FileName = "f" };
        var table = ClaimSetFormats.All.Read("text,id,source_id\nx,c,s\n"u8.ToArray(), options);
        var json = ClaimSetFormats.All.Read(
            Encoding.UTF8.GetBytes("{\"facttracker\":\"1.0\",\"claims\":[\n {\"id\":\"c\",\"text\":\"x\",\"citations\":[\"none\"]}]}"),
            options);

        json.Check().Should().ContainSingle().Which.ToString().Should().StartWith("f(2,");
        table.Check().Should().AllSatisfy(problem => problem.File.Should().Be("f"));
        table.Check(new CheckOptions { MaxProblems = 1 }).Count.Should().BeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Options_reach_the_formats_that_take_them_and_no_other()
    {
        var options = ReadingOptions.Default.With(new MappingOptions { Mapping = RecordMapping.Empty.With("Aussage", "text") });

        ClaimSetFormats.All.Read("Aussage,id\nx,c\n"u8.ToArray(), options with { FileName = "a.csv" }).Set.Claims[0].Text.Should().Be("x");
        ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(Json), options).Require().Claims.Should().ContainSingle();
        ClaimSetFormats.All.Readable.Where(format => format.OptionTypes.Contains(typeof(WorkbookOptions))).Select(format => format.Name)
            .Should().Equal("xlsx");
    }

    private static byte[] Gzipped(byte[] text)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(text);
        }

        return zipped.ToArray();
    }

    private sealed class Everything : IReadableFormat
    {
        public string Name => "everything";

        public string Title => "Any text at all";

        public IReadOnlyList<string> Endings => [];

        public bool Recognises(ReadOnlySpan<byte> head) => true;

        public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
            PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
            AsyncEnumerable.Empty<ClaimSetRecord>();
    }
}

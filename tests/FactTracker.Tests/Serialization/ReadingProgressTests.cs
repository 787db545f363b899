using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

public sealed class ReadingProgressTests
{
    private const int Claims = 3_000; // Long enough to be read in parts by several cores.
    private static readonly ClaimSet Set = new()
    {
        Sources = [.. Enumerable.Range(0, 5).Select(number => new Source($"source-{number}") { Title = $"Source {number}" })],
        Claims =
        [
            .. Enumerable.Range(0, Claims).Select(number =>
                new Claim($"claim-{number}") { Text = $"The text of claim {number} is there.", Citations = [new Citation("source-1")] }),
        ],
    };

    public static TheoryData<string> Formats =>
        ["json", "jsonl", "csv", "tsv", "xlsx", "stix", "prov", "jsonld", "bibtex", "ris", "csl-json", "gedcomx"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_last_report_has_all_bytes_and_all_records(string name)
    {
        var format = ClaimSetFormats.All.Find(name)!;
        using var text = new MemoryStream();
        ((IWritableFormat)format).Write(Set, text);
        text.Position = 0;
        var reports = new Reports();

        var reading = await ((IReadableFormat)format).ReadAsync(
            text, new ReadingOptions { Progress = reports }, TestContext.Current.CancellationToken);

        var records = reading.Set.Claims.Count + reading.Set.Sources.Count;
        reports.Last.Should().Be(new ReadingProgress(text.Length, text.Length, Math.Max(records, reports.Last.Records)));
        reports.Last.Records.Should().BeGreaterThanOrEqualTo(records, "a source may come once for each row that cites it");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(8, false)]
    [InlineData(1, true)]
    [InlineData(8, true)]
    public void Native_text_is_counted_alike_by_any_number_of_cores(int cores, bool isLines)
    {
        var options = new WritingOptions { Form = isLines ? SerializationForm.Lines : SerializationForm.Document };
        using var written = new MemoryStream();
        ClaimSetWriter.Write(Set, written, options);
        var text = written.ToArray();
        var reports = new Reports();

        ClaimSetReader.Read(text, new ReadingOptions { Progress = reports, MaxDegreeOfParallelism = cores });

        reports.Last.Should().Be(new ReadingProgress(text.Length, text.Length, Claims + 5));
        reports.Count.Should().BeGreaterThan(Claims / 512);
    }

    [Fact]
    public async Task A_compressed_file_counts_the_bytes_that_it_has()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.claims.jsonl.gz");
        try
        {
            JsonLinesFormat.Default.WriteFile(Set, path);
            var reports = new Reports();

            await using (var input = await PeekedInput.OpenFileAsync(path, TestContext.Current.CancellationToken))
            {
                await JsonLinesFormat.Default.ConvertToLinesAsync(
                    input, Stream.Null, _ => { }, new ReadingOptions { Progress = reports }, TestContext.Current.CancellationToken);
            }

            reports.Last.Should().Be(new ReadingProgress(new FileInfo(path).Length, new FileInfo(path).Length, Claims + 5));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Reports : IProgress<ReadingProgress>
    {
        private readonly Lock _gate = new();

        public int Count { get; private set; }

        public ReadingProgress Last { get; private set; }

        public void Report(ReadingProgress value)
        {
            lock (_gate)
            {
                Count++;
                if (value.Records > Last.Records || (value.Records == Last.Records && value.Bytes > Last.Bytes)) Last = value;
            }
        }
    }
}

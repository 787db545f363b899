using System.Globalization;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Contract;

/// <summary>Every reader and every writer ends at once when it is cancelled, and leaves nothing behind.</summary>
public sealed class CancellableRecordsTests
{
    private const int Records = 1_500;
    private static readonly Lazy<ClaimSet> Set = new(MakeSet);

    public static TheoryData<string> Writable => [.. ClaimSetFormats.All.Writable.Select(format => format.Name)];

    public static TheoryData<string> Both =>
        [.. ClaimSetFormats.All.Writable.OfType<IReadableFormat>().Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Writable))]
    public async Task A_writer_that_is_cancelled_leaves_no_file(string name)
    {
        var format = ClaimSetFormats.All.Writable.Single(it => it.Name == name);
        var folder = Directory.CreateTempSubdirectory("facttracker-");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await FluentActions.Awaiting(() => format.WriteFileAsync(Set.Value, Path.Combine(folder.FullName, "a"), false, cancelled.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        folder.EnumerateFileSystemInfos().Should().BeEmpty();
        folder.Delete();
    }

    [Theory]
    [MemberData(nameof(Writable))]
    public async Task A_writer_that_is_cancelled_at_its_first_bytes_writes_no_more(string name)
    {
        var format = ClaimSetFormats.All.Writable.Single(it => it.Name == name);
        using var source = new CancellationTokenSource();
        using var output = new CancellingStream(source);

        try
        {
            await format.WriteAsync(Set.Value, output, source.Token);
        }
        catch (OperationCanceledException)
        {
            // As expected, unless the first write had everything.
        }

        output.WritesAfter.Should().BeLessThan(8, "an archive ends with its directory, but no record follows");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_reader_that_is_cancelled_at_its_first_bytes_reads_no_more(string name)
    {
        var format = ClaimSetFormats.All.Writable.Single(it => it.Name == name);
        using var text = new MemoryStream();
        await format.WriteAsync(Set.Value, text, TestContext.Current.CancellationToken);
        if (name.StartsWith("ftm", StringComparison.Ordinal) || name == "wikibase") text.SetLength(0);
        text.Write(System.Text.Encoding.UTF8.GetBytes(name switch
        {
            "ftm" => Many(number => $"{{\"id\":\"a{number}\",\"schema\":\"Person\",\"properties\":{{\"name\":[\"N\"]}}}}\n"),
            "ftm-jsonl" => Many(number =>
                $"{{\"entity_id\":\"a{number}\",\"prop\":\"name\",\"schema\":\"Person\",\"value\":\"N\"}}\n"),
            "ftm-pack" => Many(number => $"\"a{number}\",\"Person:name\",\"N\",\"d\",\"\",\"\",\"\",\"false\",\"\",\"\"\n"),
            "ftm-csv" => "entity_id,prop,schema,value\n" + Many(number => $"a{number},name,Person,N\n"),
            "wikibase" => Many(number =>
                $"{{\"type\":\"item\",\"id\":\"Q{number + 1}\",\"labels\":{{\"en\":{{\"language\":\"en\",\"value\":\"N\"}}}}}}\n"),
            _ => "",
        }));
        using var source = new CancellationTokenSource();
        var input = PeekedInput.Of(text.ToArray());

        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in ((IReadableFormat)format).ReadRecordsAsync(input, ReadingOptions.Default, source.Token))
            {
                await source.CancelAsync();
            }
        }).Should().ThrowAsync<OperationCanceledException>();
    }

    private static ClaimSet MakeSet() => new()
    {
        Title = "Many",
        Sources = SourceList.Create(
            [.. Enumerable.Range(0, Records).Select(number => new Source(Id("source", number)) { Title = "A title" })]),
        Claims = ClaimList.Create([.. Enumerable.Range(0, Records).Select(number => new Claim(Id("claim", number))
        {
            Text = "A text that is long enough to fill some buffers while it is written.",
            Subject = [new EntityValue("http://www.wikidata.org/entity/Q" + (number + 1).ToString(CultureInfo.InvariantCulture))],
            Property = new EntityValue("http://www.wikidata.org/entity/P31"),
            Value = [new EntityValue("http://www.wikidata.org/entity/Q5")],
            Citations = [new Citation(Id("source", number))],
        })]),
    };

    private static string Many(Func<int, string> line) => string.Concat(Enumerable.Range(0, Records).Select(line));

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    private sealed class CancellingStream(CancellationTokenSource source) : MemoryStream
    {
        public int WritesAfter { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Count();

        public override void Write(byte[] buffer, int offset, int count) => Count();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Count();
            return ValueTask.CompletedTask;
        }

        private void Count()
        {
            if (source.IsCancellationRequested) WritesAfter++;
            source.Cancel();
        }
    }
}

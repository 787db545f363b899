using System.Text;
using FactTracker.History;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Tests.Interchange.Formats.Ledgers;

public sealed class LedgerFormatTests
{
    private static readonly Instant At = Instant.FromUtc(2025, 10, 1, 9, 0);

    private static readonly ClaimSet First = new()
    {
        Title = "T", Sources = [new Source("s") { Title = "S" }], Claims = [new Claim("a") { Text = "A", Citations = ["s"] }],
    };

    private static readonly ClaimSet Second = First with { Claims = [new Claim("a") { Text = "B", Citations = ["none"] }] };

    [Fact]
    public void Ledger_is_read_as_its_present_set()
    {
        var reading = ClaimSetFormats.All.Read(Text());

        (reading.Format, reading.IsClaimSet, reading.HasErrors).Should().Be(("ledger", true, false));
        reading.Set.Fingerprint().Should().Be(Second.Fingerprint());
    }

    [Fact]
    public void Options_ask_for_an_earlier_set()
    {
        var reading = ClaimSetFormats.All.Read(Text(), ReadingOptions.Default.With(new LedgerOptions { Known = At }));

        reading.Set.Fingerprint().Should().Be(First.Fingerprint());
    }

    [Fact]
    public async Task Records_are_those_of_the_set()
    {
        var options = ReadingOptions.Default.With(new LedgerOptions { Known = At });
        var records = new List<ClaimSetRecord>();
        var input = PeekedInput.Of(Text());
        await foreach (var record in LedgerFormat.Default.ReadRecordsAsync(input, options, TestContext.Current.CancellationToken))
        {
            records.Add(record);
        }

        records.Select(record => (record.Header?.Title, record.Source?.Id.Text, record.Claim?.Text, record.Place?.Line)).Should()
            .Equal(("T", null, null, null), (null, "s", null, 2L), (null, null, "A", 3L));
    }

    [Fact]
    public void Before_the_first_entry_the_set_is_empty()
    {
        var options = ReadingOptions.Default.With(new LedgerOptions { Known = At - Duration.FromDays(1) });

        var reading = ClaimSetFormats.All.Read(Text(), options);

        reading.IsClaimSet.Should().BeTrue();
        reading.Set.Should().Be(ClaimSet.Empty);
    }

    [Fact]
    public void Findings_have_the_line_of_the_entry() =>
        ClaimSetFormats.All.Read(Text()).Check().Where(problem => problem.Rule == Rules.DanglingReference).Select(problem => problem.Line)
            .Should().Equal(4);

    [Fact]
    public void Problems_of_the_ledger_are_those_of_the_reading()
    {
        var text = Encoding.UTF8.GetString(Text());

        ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(text + "{\"seq\"")).Problems.Select(problem => problem.Rule).Should()
            .Equal(Rules.EndsWithinEntry);
        ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(text.Replace("\"A\"", "\"X\"", StringComparison.Ordinal))).HasErrors.Should()
            .BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"ledger\":\"1.0\"")]
    [InlineData("{\"ledger\":\"1.0\"}\n")]
    [InlineData("text")]
    public void Text_without_entries_is_no_set(string text) =>
        LedgerFormat.Default.Read(Encoding.UTF8.GetBytes(text)).IsClaimSet.Should().BeFalse();

    [Fact]
    public void Text_beyond_the_limit_is_a_problem() =>
        LedgerFormat.Default.Read(Text(), new ReadingOptions { MaxBytes = 10 }).Problems.Select(problem => problem.Rule).Should()
            .Equal(Rules.LimitPassed);

    [Theory]
    [InlineData("set.ledger.jsonl")]
    [InlineData("set.LEDGER.jsonl.gz")]
    public void Ledger_is_not_replaced_by_a_set(string path)
    {
        var write = () => ClaimSetFormats.All.WriteFile(First, path);
        var writeNative = () => FactTracker.Serialization.ClaimSetWriter.WriteFile(First, path);

        ClaimSetFormats.All.FindWritable(path).Should().BeNull();
        write.Should().Throw<ArgumentException>();
        writeNative.Should().Throw<ArgumentException>().WithMessage("*never replaced*");
    }

    private static byte[] Text()
    {
        var folder = Directory.CreateTempSubdirectory("facttracker-");
        try
        {
            var path = Path.Combine(folder.FullName, "set.ledger.jsonl");
            var holder = new LedgerHolder(1, "host", "user", At);
            var entries = Ledger.Empty.Record(First, At);
            LedgerFile.Append(path, entries, holder);
            LedgerFile.Append(path, Ledger.Of(entries).Record(Second, At + Duration.FromDays(1)), holder);
            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

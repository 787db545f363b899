using System.Globalization;
using System.IO.Compression;
using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Formats.Xlsx;

namespace FactTracker.Tests.Interchange.Contract;

/// <summary>A small text never costs much memory or work: each limit is reported, and what is before it is kept.</summary>
public sealed class BoundedReadingTests
{
    private const int MostSkipped = 80 << 20;

    [Theory]
    [InlineData("csv", "text\na\n\"")]
    [InlineData("tsv", "text\tid\na\tb\n")]
    [InlineData("ris", "TY  - JOUR\nTI  - ")]
    [InlineData("ftm", "{\"id\":\"")]
    [InlineData("ftm-csv", "entity_id,prop,value\n")]
    [InlineData("ftm-jsonl", "{\"id\":\"")]
    [InlineData("jsonl", "{\"facttracker\":\"1.0\"}\n{\"claim\":")]
    [InlineData("csl-json", "{\"id\":\"a\",\"type\":\"book\"}\n{\"id\":\"b\",\"type\":\"book\"}\n")]
    [InlineData("bibtex", "@misc{a, title={")]
    [InlineData("json", "{\"facttracker\":\"")]
    [InlineData("wikibase", "{\"id\":\"Q1\"}\n")]
    [InlineData("stix", "{\"type\":\"")]
    [InlineData("gedcomx", "{\"persons\":\"")]
    [InlineData("prov", "{\"entity\":\"")]
    [InlineData("claimreview", "{\"@type\":\"")]
    [InlineData("xlsx", "PK")]
    public async Task A_text_that_never_ends_is_given_up(string format, string beginning)
    {
        using var text = new EndlessText(Encoding.UTF8.GetBytes(beginning));
        var problems = new List<Problem>();

        await foreach (var record in ReadableOf(format).ReadRecordsAsync(
            text, new ReadingOptions { MaxBytes = 1_000 }, TestContext.Current.CancellationToken))
        {
            problems.AddRange(record.Problems);
        }

        problems.Should().Contain(problem => problem.Rule == Rules.LimitPassed && problem.Line >= 1);
        text.Given.Should().BeLessThan(MostSkipped);
    }

    [Theory]
    [InlineData("csv", "text\na\n")]
    [InlineData("jsonl", "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"a\"}}\n")]
    [InlineData("json", "{\"facttracker\":\"1.0\"}")]
    [InlineData("bibtex", "@misc{a, title={a}}\n")]
    public async Task A_text_that_was_compressed_too_well_is_read_up_to_the_limit(string format, string beginning)
    {
        var bomb = new MemoryStream();
        using (var zip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(beginning));
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)'\n');
            for (var i = 0; i < 70; i++) zip.Write(blank);
        }

        bomb.Position = 0;
        var problems = new List<Problem>();
        var records = 0;
        await foreach (var record in ReadableOf(format).ReadRecordsAsync(
            bomb, new ReadingOptions { MaxDecompression = 1 }, TestContext.Current.CancellationToken))
        {
            problems.AddRange(record.Problems);
            if (record.Claim is not null) records++;
        }

        problems.Should().Contain(problem => problem.Rule == Rules.LimitPassed);
        if (format is "csv" or "jsonl") records.Should().Be(1, "the records before the limit are kept");
    }

    [Fact]
    public async Task A_text_that_a_workbook_shows_again_and_again_ends_the_reading()
    {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>notes</t></is></c></row>");
        for (var row = 2; row < 1_200; row++)
        {
            rows.Append(
                CultureInfo.InvariantCulture,
                $"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>t{row}</t></is></c><c r=\"B{row}\" t=\"s\"><v>0</v></c></row>");
        }

        var workbook = Workbooks.Of(rows.ToString(), shared: $"<si><t>{new string('x', 20_000)}</t></si>");
        var import = await Workbooks.ReadAsync(workbook, new ReadingOptions { MaxExpansion = 1 });

        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(
            problem => problem.Rule == Rules.LimitPassed && problem.Line > 800 && problem.Line < 900);
        import.Set.Claims.Count.Should().Be((int)import.Problems[0].Line! - 2, "the rows before the limit are kept");
    }

    [Fact]
    public async Task Data_that_many_entries_inherit_ends_the_reading()
    {
        var text = new StringBuilder($"@xdata{{x, abstract={{{new string('x', 200_000)}}}}}\n");
        for (var entry = 0; entry < 200; entry++)
        {
            text.Append(CultureInfo.InvariantCulture, $"@misc{{k{entry}, title={{t}}, xdata={{x}}}}\n");
        }

        var import = await ReadAsync(BibTeXFormat.Default, text.ToString(), new ReadingOptions { MaxExpansion = 1 });

        import.Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.LimitPassed);
        import.Set.Sources.Count.Should().Be(((1 << 24) + text.Length) / 200_000);
    }

    [Fact]
    public void A_row_is_read_with_little_memory()
    {
        var row = Encoding.UTF8.GetBytes("""{"facttracker":"1.0","claims":[{"id":"c1","text":"short","value":{"amount":1}}]}""");
        FactTracker.Serialization.ClaimSetReader.Read(row);
        var before = GC.GetAllocatedBytesForCurrentThread();

        FactTracker.Serialization.ClaimSetReader.Read(row);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(12_000, "it was 21,000 with tables for a large set");
    }

    [Theory]
    [InlineData("\"a,b\"c,\"\n")]
    [InlineData("a,\"b\n")]
    [InlineData("\"\n")]
    public void Mistaken_quotes_cost_work_in_proportion_to_the_text(string line)
    {
        long Allocated(int lines)
        {
            var text = Encoding.UTF8.GetBytes("text,notes,id\n" + string.Concat(Enumerable.Repeat(line, lines)) + "a,\"b");
            var before = GC.GetAllocatedBytesForCurrentThread();
            TableFormat.Csv.Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(100);
        var small = Allocated(500);

        Allocated(4_000).Should().BeLessThan(small * 20);
    }

    [Fact]
    public async Task A_cell_that_is_too_long_is_reported_at_its_place()
    {
        var import = await ReadAsync(TableFormat.Csv, $"text,notes\na,{new string('x', 2_000)}\nb,\"{new string('y', 2_000)}\"\n",
            new ReadingOptions { MaxStringBytes = 1_000 });

        import.Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(("FT0106", "B2"), ("FT0106", "B3"));
        import.Set.Claims.Select(claim => claim.Text).Should().Equal("a", "b");
    }

    private static IReadableFormat ReadableOf(string name) => ClaimSetFormats.All.Readable.Single(format => format.Name == name);

    private static Task<ClaimSetReading> ReadAsync(IReadableFormat format, string text, ReadingOptions? options = null) =>
        format.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), options, TestContext.Current.CancellationToken);
}

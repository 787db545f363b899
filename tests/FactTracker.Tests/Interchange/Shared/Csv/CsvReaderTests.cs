using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Texts;

namespace FactTracker.Tests.Interchange.Shared.Csv;

public sealed class CsvReaderTests
{
    public static TheoryData<string, string, string> Sound => new()
    {
        { "a,b\r\nc,d\r\n", "1:a|b 2:c|d", "CR LF" },
        { "a,b\nc,d", "1:a|b 2:c|d", "LF, and no line end at the end" },
        { "\"a,b\",\"c\"\"d\"\n", "1:a,b|c\"d", "a separator and a quote in quotes" },
        { "\"a\r\nb\",c\nd,e\n", "1:a\r\nb|c 3:d|e", "a line end in quotes" },
        { ",\n\"\",x\n", "1:| 2:|x", "empty fields" },
        { "\uFEFFa\n", "1:a", "a byte order mark" },
        { "a\n\nb\n", "1:a 2: 3:b", "an empty line is a record of one empty field" },
        { "\"\"\"\"\n", "1:\"", "a quote alone" },
        { "é,\"日本\"\n", "1:é|日本", "any script" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public async Task Records_are_read(string text, string expected, string because)
    {
        foreach (var pieceLength in (int[])[1, 3, 1_000])
        {
            var records = await ReadAsync(Encoding.UTF8.GetBytes(text), pieceLength);

            string.Join(' ', records
                .Select(record => $"{record.Line}:{string.Join('|', record.Fields.Select(field => field.Text))}"))
                    .Should()
                    .Be(expected, because);
            records.Should().OnlyContain(record => record.Faults.Count == 0);
        }
    }

    public static TheoryData<string, string, int, int> Faulty => new()
    {
        { "a\"b,c\n", "a\"b|c", 1, 0 },
        { "x,\"a\"b,c\n", "x|ab|c", 5, 1 },
        { "x,\"a,b", "x|a,b", 2, 1 },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task What_breaks_the_grammar_is_read_and_told(string text, string fields, int offset, int field)
    {
        var record = (await ReadAsync(Encoding.UTF8.GetBytes(text), 2)).Should().ContainSingle().Subject;

        string.Join('|', record.Fields.Select(it => it.Text)).Should().Be(fields);
        record.Faults.Should().ContainSingle().Which.Should().Match<CsvFault>(fault => fault.Offset == offset && fault.Field == field);
    }

    [Theory]
    [InlineData("x,\"a\nb,c\n", "1:x|a 2:b|c")]
    [InlineData("\"p\nq\",\"a\r\n\r\nb,c", "1:p\nq|a 3: 4:b|c")]
    [InlineData("\"a\nb\"\"\nc\n", "1:a 2:b\"\" 3:c")]
    public async Task A_quote_that_is_never_closed_ends_with_its_line(string text, string expected)
    {
        var records = await ReadAsync(Encoding.UTF8.GetBytes(text), 2);

        string.Join(' ', records.Select(record => $"{record.Line}:{string.Join('|', record.Fields.Select(field => field.Text))}"))
            .Should()
            .Be(expected);
        records.SelectMany(record => record.Faults).Where(fault => fault.IsUnclosed).Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_not_UTF8_is_told()
    {
        var record = (await ReadAsync([(byte)'a', (byte)',', 0xFF, (byte)'\n'], 10)).Single();

        record.Fields[1].Text.Should().Be("\uFFFD");
        record.Faults.Should().ContainSingle().Which.Field.Should().Be(1);
    }

    [Fact]
    public async Task A_record_that_is_too_long_is_passed_over_and_the_next_is_read()
    {
        var text = $"a\n\"{new string('x', 5_000)}\n{new string('y', 5_000)}\"\nb\n";
        var records = await ReadAsync(Encoding.UTF8.GetBytes(text), 100, maxBytes: 100);

        records.Select(record => (record.Line, record.IsTooLong)).Should().Equal((1, false), (2, true), (4, false));
    }

    [Fact]
    public async Task Any_bytes_are_some_records() =>
        await Gen.OneOf<byte>((byte)'"', (byte)',', (byte)'\n', (byte)'\r', (byte)'a', 0xC3, 0xEF).Array[0, 40].SampleAsync(async bytes =>
        {
            var whole = await ReadAsync(bytes, 1_000);
            var pieces = await ReadAsync(bytes, 1);
            pieces.Select(record => string.Join('|', record.Fields)).Should().Equal(whole.Select(record => string.Join('|', record.Fields)),
                "how it comes in does not matter");
        });

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Generators.TextGen.Any.Array[1, 5].Array[1, 4], Gen.Bool).Sample((rows, quotesAll) =>
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            var csv = new CsvWriter(output, quotesAll: quotesAll);
            foreach (var row in rows)
            {
                csv.Write(row);
            }

            var records = ReadAsync(output.WrittenMemory.ToArray(), 7).GetAwaiter().GetResult();
            records.Select(record =>
                string.Join('|', record.Fields.Select(field => field.Text))).Should().Equal(rows.Select(row => string.Join('|', row)));
        });

    private static async Task<List<CsvRecord>> ReadAsync(byte[] text, int pieceLength, long maxBytes = 1 << 20)
    {
        var records = new List<CsvRecord>();
        await foreach (var record in CsvReader.ReadAsync(
            new Piecemeal(text, pieceLength), (byte)',', new ReadingOptions { MaxBytes = maxBytes },
            TestContext.Current.CancellationToken))
        {
            records.Add(record);
        }

        return records;
    }
}

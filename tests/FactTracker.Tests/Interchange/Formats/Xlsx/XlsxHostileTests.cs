using System.Text;
using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Xlsx;

public sealed class XlsxHostileTests
{
    private const string Head = """<row><c t="inlineStr"><is><t>text</t></is></c></row>""";

    public static TheoryData<string> Broken => [.. Bytes.Keys];

    private static Dictionary<string, byte[]> Bytes { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = [],
        ["the beginning of an archive"] = "PK\x03\x04"u8.ToArray(),
        ["an archive of nothing"] = Workbooks.Zip(),
        ["a part of nothing"] = Workbooks.Zip(("xl/workbook.xml", "")),
        ["an element never closed"] = Workbooks.Zip(("xl/workbook.xml", "<a>")),
        ["an entity"] = Workbooks.Zip(("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
        ["a row never closed"] = Workbooks.Of("<row><c><v>"),
        ["a row of no number"] = Workbooks.Of("<row r=\"99999999999999999999\"/>"),
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_is_no_workbook_is_told(string what)
    {
        var import = await Workbooks.ReadAsync(Bytes[what]);

        import.Set.Claims.Should().BeEmpty();
        import.Problems.Should().Contain(problem => problem.Rule == Rules.NotInFormat);
    }

    [Fact]
    public async Task What_an_archive_cut_off_lacks_is_said()
    {
        var whole = Workbooks.Of(Head);

        (await Workbooks.ReadAsync(whole[..(whole.Length / 2)])).Problems.Should().ContainSingle()
            .Which.Message.Should().EndWith("at the end of the file, is missing or broken; perhaps the file was cut off.");
    }

    [Theory]
    [InlineData("""<row r="-1"><c r="A"><v>x</v></c></row>""")]
    [InlineData("""<row><c t="s"><v>-1</v></c><c t="s"><v>99</v></c><c t="s"/></row>""")]
    [InlineData("""<row><c s="99"><v>1</v></c><c r="ZZZZ1"><v>1</v></c><c r="XFE1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>""")]
    [InlineData("""<row><c t="b"><v>2</v></c><c t="e"><v>#N/A</v></c><c t="huh"><v>x</v></c><c><v>1e999</v></c><c><v>NaN</v></c></row>""")]
    [InlineData("""<row><c><is><r/></is><v><deep><er>1</er></deep></v></c></row><row r="1"/><row r="1048576"/>""")]
    public async Task Odd_cells_are_read_to_their_end(string rows) =>
        (await Workbooks.ReadAsync(Workbooks.Of(Head + rows))).Problems.Should().NotContain(problem => problem.Rule == Rules.NotInFormat);

    [Fact]
    public async Task An_archive_that_swells_is_not_unpacked()
    {
        var bomb = Workbooks.Of(Head + $"""<row><c t="inlineStr"><is><t>{new string('x', 5_000_000)}</t></is></c></row>""");

        bomb.Length.Should().BeLessThan(50_000);
        (await Workbooks.ReadAsync(bomb, new ReadingOptions { MaxBytes = 1_000_000 })).Problems.Should()
            .Contain(problem => problem.Rule == Rules.NotInFormat);
    }

    [Fact]
    public async Task A_sheet_as_deep_as_it_likes_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));

        (await Workbooks.ReadAsync(Workbooks.Of(Head + $"<row><c><v>{deep}</v></c></row><row><c><v>5</v></c></row>"))).Set.Claims.Should()
            .ContainSingle();
    }

    [Fact]
    public async Task Whatever_is_broken_is_read_to_its_end()
    {
        var content = await Workbooks.WriteAsync(ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set);
        await DamageGen.Of(content, Gen.Byte).SampleAsync(async damaged => await Workbooks.ReadAsync(damaged), iter: Effort.Tries(500));
    }

    [Fact]
    public async Task Whatever_is_cut_off_is_told()
    {
        var content = await Workbooks.WriteAsync(
            new ClaimSet { Claims = [new Claim("a") { Text = "x" }], Sources = [new Source("s") { Title = "T" }] });
        for (var length = 0; length < content.Length; length += Effort.Stride)
        {
            (await Workbooks.ReadAsync(content[..length])).Problems.Should().Contain(problem => problem.Rule == Rules.NotInFormat);
        }
    }

    [Fact]
    public async Task Whatever_is_broken_in_a_part_is_read_to_its_end()
    {
        var sheet = Encoding.UTF8.GetBytes(
            Head + """<row r="2"><c r="A2" s="1"><v>45356</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>""");
        await Gen.Int[0, sheet.Length - 1].Select(
            Gen.OneOf<byte>((byte)'<', (byte)'>', (byte)'"', (byte)'/', (byte)'&', (byte)'9', 0, 0xFF)).Array[1, 4].SampleAsync(
            async changes =>
            {
                var rows = (byte[])sheet.Clone();
                foreach (var (at, with) in changes)
                {
                    rows[at] = with;
                }

                await Workbooks.ReadAsync(Workbooks.Of(
                    Encoding.Latin1.GetString(rows), "", "<si><t>x</t></si>",
                    """<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>"""));
            },
            iter: Effort.Tries(500));
    }
}

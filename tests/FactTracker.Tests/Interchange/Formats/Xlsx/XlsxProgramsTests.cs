using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Xlsx;

/// <summary>Workbooks as other programs write them, and files that are none.</summary>
public sealed class XlsxProgramsTests
{
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string DateStyles = """
        <numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm:ss.000"/><numFmt numFmtId="165" formatCode="M/d/yyyy"/><numFmt numFmtId="166" formatCode="mmmm&quot; &quot;yyyy"/><numFmt numFmtId="167" formatCode="[ss].00"/><numFmt numFmtId="169" formatCode="Q\ yyyy"/><numFmt numFmtId="168" formatCode="0&quot;%&quot;"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="169"/></cellXfs>
        """;

    /// <summary>Rows in XML beneath one another, and the texts and notes of the claims they are.</summary>
    public static TheoryData<string, string, string> Sheets => new()
    {
        { $"{Cells(1, "A", "text", "notes")}{Cells(2, "A", "a", "b")}", "a:b", "a table in the first cell" },
        { $"{Cells(4, "C", "text", "notes")}{Cells(5, "C", "a", "b")}", "a:b", "a table that begins further down and to the right" },
        { $"{Cells(1, "A", "Fact checks")}{Cells(2, "A", "by", "the desk")}<row " +
            $"r=\"3\"/>{Cells(4, "A", "text", "notes")}{Cells(5, "A", "a", "b")}",
            "a:b", "rows above the head" },
        { $"{Cells(1, "A", "text", "notes")}{Cells(2, "A", "a", "b")}{Cells(3, "A", "Text", "notes")}{Cells(4, "A", "c", "d")}",
            "a:b c:d", "a head that is repeated" },
        { $"{Cells(1, "A", "text", "notes")}{Cells(2, "A", "a", "b")}{string.Concat(Enumerable.Range(3, 5_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/><c r=\"B{row}\" s=\"1\"><v></v></c></row>"))}",
            "a:b", "empty rows by the thousand" },
        { $"<row r=\"1\" hidden=\"1\">{Cell("A1", "text")}{Cell("B1", "notes")}</row><row r=\"2\" " +
            $"hidden=\"1\">{Cell("A2", "a")}{Cell("B2", "b")}</row>",
            "a:b", "rows that are hidden" },
        { "<row><c t=\"inlineStr\"><is><t>text</t></is></c><c t=\"inlineStr\"><is><t>notes</t></is></c></row><row><c " +
            "t=\"inlineStr\"><is><t>a</t></is></c><c t=\"str\"><v>b</v></c></row>",
            "a:b", "neither rows nor cells that say where they stand" },
        { $"{Cells(1, "A", "text", "notes")}<row r=\"2\">{Cell("B2", "b")}{Cell("A2", "a")}</row>", "a:b", "cells out of their order" },
        { $"{Cells(1, "A", "text", "notes")}<row r=\"2\">{Cell("A2", "a")}<c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>7</v></c></row>",
            "a:7", "a formula that is shared" },
        { $"{Cells(1, "A", "text", "notes")}<row r=\"2\">{Cell("A2", "a")}<c r=\"B2\" t=\"str\"><f>IF(A2=1,1,\"\")</f><v></v></c></row>",
            "a:", "a formula that comes to no text" },
        { $"{Cells(1, "A", "text", "notes")}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><r><t " +
            $"xml:space=\"preserve\"> b</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/></is></c></row>",
            "a b:", "rich text that says how it is spoken" },
        { $"{Cells(1, "A", "text", "notes")}<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c></row>", "true:", "a boolean" },
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task A_sheet_is_read_however_it_is_laid_out(string rows, string expected, string why)
    {
        var import = await Workbooks.ReadAsync(Workbooks.Of(rows));

        string.Join(' ', import.Set.Claims.Select(claim => $"{claim.Text}:{claim.Notes}")).Should().Be(expected, why);
        import.Problems
            .Where(problem => problem.Rule != Rules.ForeignUnread || !problem.Message.Contains("the head", StringComparison.Ordinal))
            .Should()
            .BeEmpty(why);
    }

    [Fact]
    public async Task What_stands_above_the_head_is_told_at_its_cells()
    {
        var import =
            await Workbooks.ReadAsync(
                Workbooks.Of(
                    $"{Cells(2, "B", "Fact checks")}{Cells(3, "A", "Date", "2024-03-05")}{Cells(5, "A", "text", "when")}{Cells(6, "A", "a", "2024")}"));

        import.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Value}")
            .Should()
            .Equal("FT0902 'My data'!B2 Fact checks", "FT0902 'My data'!A3 Date");
        import.Set.Claims.Should().ContainSingle().Which.When.Should().Be((DateStatement)"2024");
    }

    [Fact]
    public async Task A_sheet_without_a_head_is_passed_over()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(row => Cells(row, "A", "x", "y"))) + Cells(41, "A", "text", "when");

        (await Workbooks.ReadAsync(Workbooks.Of(rows))).Problems.Select(problem => problem.Rule)
            .Should()
            .Equal(Rules.ForeignUnread, Rules.NotInFormat);
    }

    [Theory]
    [InlineData("<c r=\"B2\" s=\"1\"><v>45356.5</v></c>", "2024-03-05T12:00:00")]
    [InlineData("<c r=\"B2\" s=\"2\"><v>45356</v></c>", "2024-03-05")]
    [InlineData("<c r=\"B2\" s=\"3\"><v>45356</v></c>", "2024-03")]
    [InlineData("<c r=\"B2\" s=\"6\"><v>45357</v></c>", "2024-33")]
    [InlineData("<c r=\"B2\" s=\"6\"><v>45657</v></c>", "2024-36")]
    [InlineData("<c r=\"B2\" s=\"2\" t=\"d\"><v>2024-03-05T00:00:00.000</v></c>", "2024-03-05")]
    [InlineData("<c r=\"B2\" s=\"1\" t=\"d\"><v>2024-03-05T08:30:00.000</v></c>", "2024-03-05T08:30:00")]
    [InlineData("<c r=\"B2\" s=\"3\" t=\"d\"><v>2024-03-05T00:00:00</v></c>", "2024-03")]
    [InlineData("<c r=\"B2\" t=\"d\"><v>2024</v></c>", "2024")]
    public async Task A_date_is_as_precise_as_it_is_shown(string cell, string expected)
    {
        var import = await Workbooks.ReadAsync(
            Workbooks.Of($"{Cells(1, "A", "text", "when")}<row r=\"2\">{Cell("A2", "a")}{cell}</row>", styles: DateStyles));

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Should().ContainSingle().Which.When.Should().Be((DateStatement)expected);
    }

    [Fact]
    public async Task A_sign_of_per_cent_in_quotes_is_shown_and_reckons_nothing()
    {
        var import = await Workbooks.ReadAsync(Workbooks.Of(
            $"{Cells(1, "A", "text", "value")}<row r=\"2\">{Cell("A2", "a")}<c r=\"B2\" s=\"5\"><v>65</v></c></row>", styles: DateStyles));

        import.Set.Claims.Should().ContainSingle().Which.ToJson().Should().Contain("\"amount\":65,\"unit\":\"%\"");
    }

    [Theory]
    [InlineData("<f>SUM(A1)</f>", "=SUM(A1)")]
    [InlineData("<f>SUM(A1)</f><v/>", "=SUM(A1)")]
    [InlineData("<f t=\"shared\" si=\"0\"/>", "=")]
    public async Task A_formula_that_nobody_reckoned_is_told(string content, string value)
    {
        var import = await Workbooks.ReadAsync(
            Workbooks.Of($"{Cells(1, "A", "text", "value")}<row r=\"2\">{Cell("A2", "a")}<c r=\"B2\">{content}</c></row>"));

        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Path == "'My data'!B2" && problem.Value == value);
    }

    [Fact]
    public async Task What_is_merged_over_rows_holds_for_each()
    {
        var rows = $"{Cells(1, "A", "text", "source", "notes")}{Cells(2, "A", "a", "S", "n")}<row r=\"3\">{Cell("A3", "b")}</row><row " +
            $"r=\"4\">{Cell("A4", "c")}{Cell("C4", "m")}</row><row r=\"5\">{Cell("A5", "d")}</row><row r=\"9\"><c r=\"A9\"/></row>";
        var import =
            await Workbooks.ReadAsync(
                Workbooks.Of(
                    rows, behind: """<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="C2:C3"/><mergeCell ref="A5:A9"/><mergeCell ref="A1:C1"/></mergeCells>"""));

        import.Problems.Should().BeEmpty();
        import.Set.Sources.Should().ContainSingle().Which.Title.Should().Be("S");
        string.Join(' ', import.Set.Claims.Select(claim => $"{claim.Text}:{claim.Citations.Count}:{claim.Notes}"))
            .Should()
            .Be("a:1:n b:1:n c:1:m d:0:");
    }

    [Fact]
    public async Task Cells_merged_over_more_rows_than_there_are_are_told()
    {
        var merges = string.Concat(
            Enumerable.Range(0, 3).Select(column => $"<mergeCell ref=\"{(char)('A' + column)}1:{(char)('A' + column)}1048576\"/>"));
        var import = await Workbooks.ReadAsync(
            Workbooks.Of($"{Cells(1, "A", "text")}{Cells(2, "A", "a")}", behind: $"<mergeCells>{merges}</mergeCells>"));

        import.Set.Claims.Should().ContainSingle();
        import.Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.ForeignUnread);
    }

    [Fact]
    public async Task A_strict_workbook_is_read()
    {
        const string Main = "xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"";
        var import = await Workbooks.ReadAsync(Workbooks.Zip(
            (
                "_rels/.rels",
                $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Strict}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            (
                "xl/workbook.xml",
                $"""<workbook {Main} xmlns:r="{Strict}" conformance="strict"><workbookPr dateCompatibility="false"/><sheets><sheet name="Claims" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>"""),
            (
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Strict}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Strict}/sharedStrings" Target="texts.xml"/><Relationship Id="rId3" Type="{Strict}/styles" Target="styles.xml"/></Relationships>"""),
            ("xl/texts.xml", $"<sst {Main}><si><t>text</t></si><si><t>when</t></si></sst>"),
            ("xl/styles.xml", $"<styleSheet {Main}><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
            (
                "xl/worksheets/sheet1.xml",
                $"""<worksheet {Main}><dimension ref="A1:Z9"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1" t="d"><v>2024-03-05T00:00:00.000</v></c></row></sheetData></worksheet>""")));

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Should().ContainSingle().Which.When.Should().Be((DateStatement)"2024-03-05");
    }

    [Fact]
    public async Task Parts_are_found_by_what_leads_to_them()
    {
        var import = await Workbooks.ReadAsync(Workbooks.Zip(
            ("_rels\\.rels", """<Relationships><Relationship Id="a" Type="x/officeDocument" Target="book.xml"/></Relationships>"""),
            (
                "book.xml",
                """<x:workbook xmlns:x="m" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="One" q:id="a"/><x:sheet name="Two" q:id="b"/><x:sheet name="Chart" q:id="c"/></x:sheets></x:workbook>"""),
            (
                "_rels\\book.xml.rels",
                """<Relationships><Relationship Id="a" Type="x/worksheet" Target="data\\1.xml"/><Relationship Id="b" Type="x/worksheet" Target="/data/2.xml"/><Relationship Id="c" Type="x/chartsheet" Target="data/3.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="words.xml"/></Relationships>"""
                .Replace("\\\\", "/", StringComparison.Ordinal)),
            ("words.xml", "<sst><si><t>a</t></si></sst>"),
            ("data\\1.xml", $"<worksheet>{Cells(1, "A", "text")}<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row></worksheet>"),
            ("data\\2.xml", $"<worksheet>{Cells(1, "A", "text")}{Cells(2, "A", "b")}</worksheet>"),
            ("data/3.xml", "<chartsheet/>")));

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Select(claim => claim.Text).Should().Equal("a", "b");
    }

    public static TheoryData<byte[], string, bool> Others => new()
    {
        { [.. Container, .. new byte[500], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "password-protected", true },
        { [.. Container, .. new byte[500], .. Encoding.Unicode.GetBytes("Workbook")], "(.xls)", true },
        { [.. Container, .. new byte[500], .. Encoding.Unicode.GetBytes("Book")], "Excel 5 or 95", true },
        { [.. Container, .. new byte[100_000], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "password-protected", true },
        { [.. Container, .. Encoding.Unicode.GetBytes("WordDocument")], "an older Office document", true },
        { Workbooks.Zip(("xl/workbook.bin", "")), "(.xlsb)", true },
        { Workbooks.Zip(("Index/Document.iwa", "")), "(.numbers)", true },
        { Workbooks.Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "(.ods)", true },
        { "\uFEFF\n<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"u8.ToArray(),
            "Excel 2003", true },
        { "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"u8.ToArray(),
            "(.fods)", true },
        { "text,value\na,1\n"u8.ToArray(), "not an XLSX workbook", false },
        { Workbooks.Zip(("word/document.xml", "")), "not an XLSX workbook", false },
    };

    private static byte[] Container => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_is_no_workbook_is_told_for_what_it_is(byte[] file, string told, bool isKnown)
    {
        XlsxFormat.Default.Recognises(file).Should().Be(isKnown);
        var problem = (await Workbooks.ReadAsync(file)).Problems.Should().ContainSingle().Subject;

        problem.Rule.Should().Be(Rules.NotInFormat);
        problem.Message.Should().Contain(told);
        (problem.Remedy is not null).Should().Be(isKnown);
    }

    private static string Cells(int row, string column, params string[] texts) =>
        $"<row r=\"{row}\">{string.Concat(texts.Select((text, i) => Cell($"{(char)(column[0] + i)}{row}", text)))}</row>";

    private static string Cell(string name, string text) => $"<c r=\"{name}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
}

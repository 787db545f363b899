using FactTracker.Interchange;
using FactTracker.Interchange.Formats.Xlsx;

namespace FactTracker.Tests.Interchange.Formats.Xlsx;

public sealed class XlsxReadingTests
{
    private const string Styles = """
        <numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="mmm\ yyyy"/><numFmt numFmtId="166" formatCode="0.0&quot;d&quot;"/><numFmt numFmtId="167" formatCode="_-* #,##0.00\ [$€-407]_-;-* #,##0.00\ [$€-407]_-"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/><xf numFmtId="167"/></cellXfs>
        """;

    private const string Shared =
        """<si><t>text</t></si><si><r><t>ri</t></r><r><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>_x0041__x005F_x0041_</t></si>""";

    /// <summary>A cell under the head <c>when</c> or <c>value</c> or <c>text</c>, and what comes of it.</summary>
    public static TheoryData<string, string, string> Cells => new()
    {
        { "text", """<c t="s"><v>1</v></c>""", "\"text\":\"rich \"" },
        { "text", """<c t="s"><v>2</v></c>""", "\"text\":\"A_x0041_\"" },
        { "text", """<c t="inlineStr"><is><t>in</t></is></c>""", "\"text\":\"in\"" },
        { "text", """<c t="str"><f>A1&amp;"x"</f><v>formula</v></c>""", "\"text\":\"formula\"" },
        { "value", """<c t="b"><v>1</v></c>""", "\"value\":true" },
        { "value", """<c><v>1.1000000000000001</v></c>""", "\"value\":1.1" },
        { "value", """<c s="5"><v>65</v></c>""", "\"value\":65" },
        { "value", """<c s="6"><v>0.65429999999999999</v></c>""", "\"value\":{\"amount\":65.43,\"unit\":\"%\",\"words\":\"65.43%\"}" },
        { "value", """<c s="7"><v>1234.5</v></c>""", "\"value\":{\"amount\":1234.5,\"unit\":\"EUR\",\"words\":\"1234.5 €\"}" },
        { "low", """<c s="6"><v>0.55</v></c>""", "\"value\":{\"lower\":55,\"unit\":\"%\"}" },
        { "likelihood", """<c s="6"><v>0.9</v></c>""", "\"likelihood\":0.9" },
        { "when", """<c s="1"><v>45356</v></c>""", "\"when\":\"2024-03-05\"" },
        { "when", """<c s="1"><v>59</v></c>""", "\"when\":\"1900-02-28\"" },
        { "when", """<c s="1"><v>61</v></c>""", "\"when\":\"1900-03-01\"" },
        { "when", """<c s="2"><v>45356.5</v></c>""", "\"when\":\"2024-03-05T12:00:00\"" },
        { "when", """<c s="3"><v>45356</v></c>""", "\"when\":\"2024\"" },
        { "when", """<c s="4"><v>45356</v></c>""", "\"when\":\"2024-03\"" },
        { "when", """<c><v>2024</v></c>""", "\"when\":\"2024\"" },
        { "when", """<c t="d"><v>2024-03-05</v></c>""", "\"when\":\"2024-03-05\"" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_cell_is_read_by_its_type_and_style(string head, string cell, string expected)
    {
        var rows = $"""<row r="1"><c r="A1" t="inlineStr"><is><t>property</t></is></c><c r="B1" t="inlineStr"><is><t>{head}</t></is></c></row><row/><row r="7"><c r="A7" t="s"><v>0</v></c>{cell.Replace("<c", "<c r=\"B7\"", StringComparison.Ordinal)}</row>""";
        var import = await Workbooks.ReadAsync(Workbooks.Of(rows, "", Shared, Styles));

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Should().ContainSingle().Which.ToJson().Should().Contain(expected);
    }

    public static TheoryData<string, string, string> LeftCells => new()
    {
        { """<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c>""", "#N/A", "a formula that went wrong" },
        { """<c r="B2" t="s"><v>7</v></c>""", "7", "a shared text that is not there" },
        { """<c r="B2" t="s"><v>-1</v></c>""", "-1", "a shared text that cannot be" },
    };

    [Theory]
    [MemberData(nameof(LeftCells))]
    public async Task A_cell_that_has_nothing_to_read_is_told(string cell, string value, string why)
    {
        var import = await Workbooks.ReadAsync(Workbooks.Of(
            $"""<row><c t="inlineStr"><is><t>text</t></is></c><c t="inlineStr"><is><t>value</t></is></c></row><row><c t="inlineStr"><is><t>a</t></is></c>{cell}</row>"""));

        import.Set.Claims.Should().ContainSingle().Which.Value.IsEmpty.Should().BeTrue(why);
        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(
            problem => problem.Path == "'My data'!B2" && problem.Line == 2 && problem.Column == 2 && problem.Value == value, why);
    }

    [Fact]
    public async Task Cells_that_do_not_say_where_they_stand_follow_each_other()
    {
        const string Rows =
            """<row><c t="inlineStr"><is><t>text</t></is></c><c t="inlineStr"><is><t>when</t></is></c><c t="inlineStr"><is><t>notes</t></is></c></row><row><c t="inlineStr"><is><t>a</t></is></c><c/><c t="inlineStr"><is><t>n</t></is></c></row>""";

        (await Workbooks.ReadAsync(Workbooks.Of(Rows))).Set.Claims[0].Notes.Should().Be("n");
    }

    [Fact]
    public async Task Days_may_be_counted_from_1904()
    {
        const string Rows =
            """<row><c t="inlineStr"><is><t>text</t></is></c><c t="inlineStr"><is><t>when</t></is></c></row><row><c t="inlineStr"><is><t>a</t></is></c><c s="1"><v>0</v></c></row>""";
        var import = await Workbooks.ReadAsync(Workbooks.Of(Rows, """<workbookPr date1904="1"/>""", "", Styles));

        import.Set.Claims[0].When.Should().Be((DateStatement)"1904-01-01");
    }

    [Fact]
    public async Task Problems_stand_at_their_cells()
    {
        const string Rows =
            """<row r="2"><c r="C2" t="inlineStr"><is><t>text</t></is></c><c r="D2" t="inlineStr"><is><t>when</t></is></c></row><row r="5"><c r="C5" t="inlineStr"><is><t>a</t></is></c><c r="D5" t="inlineStr"><is><t>soon</t></is></c></row>""";
        var import = await Workbooks.ReadAsync(Workbooks.Of(Rows), new ReadingOptions { FileName = "a.xlsx" });

        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(
            problem => problem.Line == 5 && problem.Column == 4 && problem.Path == "'My data'!D5" && problem.File == "a.xlsx");
    }

    [Fact]
    public void The_set_is_told_in_the_first_row_of_its_sheet_and_keeps_what_else_is_there()
    {
        var reader = new ClaimTableReader(ReadingOptions.Default);
        reader.Begin(TablePart.Set);
        var records = ((string[][])[["title", "colour"], ["T", "red"], ["U", ""]])
            .SelectMany(cells => reader.Read(new TableRow(cells, column => new TextPlace(1, column + 1, ""))))
            .ToList();

        records.Should().HaveCount(3);
        records[0].Problems.Should().ContainSingle().Which.Message.Should().Contain("colour");
        records[1].Header!.Title.Should().Be("T");
        records[1].Header!.Extensions["csv:colour"].Should().NotBeNull();
        records[2].Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.ForeignUnread);
    }

    [Fact]
    public async Task A_mapping_holds_for_sheets_too()
    {
        const string Rows = """<row><c t="inlineStr"><is><t>Aussage</t></is></c></row><row><c t="inlineStr"><is><t>a</t></is></c></row>""";
        var import = await Workbooks.ReadAsync(
            Workbooks.Of(Rows), ReadingOptions.Default.With(new MappingOptions { Mapping = RecordMapping.Empty.With("Aussage", "text") }));

        import.Set.Claims.Should().ContainSingle().Which.Text.Should().Be("a");
    }

    [Theory]
    [InlineData(" my DATA ", true)]
    [InlineData("Other", false)]
    public async Task Sheets_may_be_named(string name, bool isThere)
    {
        const string Rows = """<row><c t="inlineStr"><is><t>text</t></is></c></row><row><c t="inlineStr"><is><t>a</t></is></c></row>""";
        var import = await Workbooks.ReadAsync(Workbooks.Of(Rows), ReadingOptions.Default.With(new WorkbookOptions { Sheets = [name] }));

        import.Set.Claims.Should().HaveCount(isThere ? 1 : 0);
        import.Problems.Any(problem => problem.Message.Contains("My data", StringComparison.Ordinal)).Should().Be(!isThere);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_wound_back_is_read()
    {
        using var zipped = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(await Workbooks.WriteAsync(new ClaimSet { Claims = [new Claim("a") { Text = "x" }] }));
        }

        (await Workbooks.ReadAsync(zipped.ToArray())).Set.Claims.Should().ContainSingle();
        (await Workbooks.ReadAsync(zipped.ToArray(), new ReadingOptions { MaxBytes = 100 })).Problems.Should().ContainSingle().Which.Rule
            .Should()
            .Be(Rules.LimitPassed);
    }

    [Theory]
    [InlineData("yyyy-mm-dd", "Day")]
    [InlineData("[$-407]d. mmmm yyyy;@", "Day")]
    [InlineData("mmm yyyy", "Month")]
    [InlineData("yyyy", "Year")]
    [InlineData("\\QQ\\ yyyy", "Quarter")]
    [InlineData("yyyy-mm-dd hh:mm:ss.000", "Day")]
    [InlineData("mm:ss.0", "Time")]
    [InlineData("[h]:mm:ss", "Time")]
    [InlineData("General", "None")]
    [InlineData("#,##0.00", "None")]
    [InlineData("0 \"days\"", "None")]
    [InlineData("\\d0", "None")]
    [InlineData("@", "None")]
    public void A_format_code_tells_what_is_shown(string code, string expected) => CellStyles.OfCode(code).ToString().Should().Be(expected);

    [Theory]
    [InlineData("0%", 0.65, "65%")]
    [InlineData("0.00%;[Red]-0.00%", -0.05, "-5%")]
    [InlineData("0%", 1e300, null)]
    [InlineData("\"$\"#,##0.00", 1234.5, "$1234.5")]
    [InlineData("\"$\"#,##0.00", -5, "-$5")]
    [InlineData("$#,##0", 1e-7, "$0.0000001")]
    [InlineData("_(\"$\"* #,##0.00_);_(\"$\"* \\(#,##0.00\\)", 12, "$12")]
    [InlineData("[$£-809]#,##0", 12, "£12")]
    [InlineData("[$CHF] #,##0", -12, "CHF -12")]
    [InlineData("#,##0 [$€-1]", -12, "-12 €")]
    [InlineData("#,##0\\ \"zł\"", 12, "12 zł")]
    [InlineData("0 \"days\"", 12, null)]
    [InlineData("#,##0.00", 12, null)]
    [InlineData("General", 12, null)]
    [InlineData("\"$\"", 12, null)]
    [InlineData("0\\", 12, null)]
    [InlineData("0\"", 12, null)]
    [InlineData("[$", 12, null)]
    [InlineData("yyyy", 12, null)]
    public void A_format_code_tells_what_stands_around_a_number(string code, double number, string? expected) =>
        NumberStyle.OfCode(code).ToText(number).Should().Be(expected);

    [Fact]
    public async Task A_workbook_is_known_by_its_parts()
    {
        XlsxFormat.Default.Recognises(await Workbooks.WriteAsync(ClaimSet.Empty)).Should().BeTrue();
        XlsxFormat.Default.Recognises(Workbooks.Zip(("word/document.xml", "<a/>"))).Should().BeFalse();
        XlsxFormat.Default.Recognises("text,id\n"u8).Should().BeFalse();
    }
}

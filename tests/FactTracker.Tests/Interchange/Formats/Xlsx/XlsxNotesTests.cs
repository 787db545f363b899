using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Xlsx;

public sealed class XlsxNotesTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly NpmPackages Excel = new("exceljs", "exceljs@4.4.0");

    /// <summary>
    /// Heads and cells in columns A and B, the links behind them, and what is read: the members kept, and the address of the source.
    /// </summary>
    public static TheoryData<string, string, string, string, string?, string> Links => new()
    {
        { "text|source", "a|A report", "B2 https://example.org/r", "", "https://example.org/r", "the title of a source leads to it" },
        { "text|url", "a|here",
            "B2 https://example.org/r", "csv:url (text)=\"here\"", "https://example.org/r", "an address that shows something else" },
        { "text|url", "a|", "B2 https://example.org/r", "", "https://example.org/r", "an address that shows nothing" },
        { "text|url", "a|https://example.org/r", "B2 https://example.org/r/", "", "https://example.org/r", "an address that shows itself" },
        { "text|url", "a|https://example.org/r", "B2 https://elsewhere.example/",
            "csv:url (link)=\"https://elsewhere.example/\"", "https://example.org/r", "one that leads elsewhere" },
        { "text|notes",
            "a|n", "A2 https://example.org/r", "csv:text (link)=\"https://example.org/r\"", null, "a claim that leads somewhere" },
        { "text|notes", "a|n", "$B$2:C3 https://example.org/r",
            "csv:notes (link)=\"https://example.org/r\"", null, "several cells, of which the first is meant" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public async Task An_address_behind_a_cell_is_read(string head, string row, string link, string kept, string? url, string why)
    {
        var (at, target) = (link.Split(' ')[0], link.Split(' ')[1]);
        var import = await Workbooks.ReadAsync(
            Workbooks.Of(Row(1, head) + Row(2, row), "", "", "", $"""<hyperlinks><hyperlink ref="{at}" r:id="l"/></hyperlinks>""",
            ("xl/worksheets/_rels/a.xml.rels", Relationships(("l", "hyperlink", target)))));

        import.Problems.Should().BeEmpty(why);
        string.Join(", ", import.Set.Claims.Should().ContainSingle().Which.Extensions.Select(member => $"{member.Name}={member.Value}"))
            .Should()
            .Be(kept, why);
        import.Set.Sources.Select(source => source.Url?.Text).Should().Equal(url is null ? [] : [url], why);
    }

    [Theory]
    [InlineData("HYPERLINK(&quot;https://example.org/r&quot;,&quot;A&quot;)", "https://example.org/r")]
    [InlineData("hyperlink( &quot;https://example.org/?q=&quot;&quot;x&quot;&quot;&quot; ; A1)", "https://example.org/?q=\"x\"")]
    [InlineData("HYPERLINK(&quot;https://example.org/&quot;)", "https://example.org/")]
    [InlineData("HYPERLINK(A1,&quot;https://example.org/&quot;)", null)]
    [InlineData("HYPERLINK(&quot;https://example.org/&quot;&amp;A1)", null)]
    [InlineData("HYPERLINK(&quot;#Sheet2!A1&quot;)", null)]
    [InlineData("HYPERLINK(&quot;", null)]
    [InlineData("SUM(A1)", null)]
    public async Task A_formula_that_leads_somewhere_is_read(string formula, string? url)
    {
        var rows =
            Row(1, "text|source") + $"""<row r="2"><c t="inlineStr"><is><t>a</t></is></c><c t="str"><f>{formula}</f><v>A</v></c></row>""";
        var import = await Workbooks.ReadAsync(Workbooks.Of(rows));

        import.Problems.Should().BeEmpty();
        import.Set.Sources.Should().ContainSingle().Which.Url?.Text.Should().Be(url);
    }

    [Fact]
    public async Task Comments_and_threads_are_kept_beside_their_cells()
    {
        const string Notes =
            """<comments><commentList><comment ref="A2"><text><r><t>Desk: </t></r><r><t>checked</t></r></text></comment><comment ref="B2"><text><t>[Threaded comment]\n\nYour version does not know threads</t></text></comment></commentList></comments>""";
        const string Threads =
            """<ThreadedComments><threadedComment ref="B2" id="1"><text>Is it so?</text></threadedComment><threadedComment ref="B2" parentId="1"><text>It is.</text></threadedComment></ThreadedComments>""";
        var import = await Workbooks.ReadAsync(Workbooks.Of(Row(1, "text|when") + Row(2, "a|2024"), "", "", "", "",
            (
                "xl/worksheets/_rels/a.xml.rels",
                Relationships(("c", "comments", "../comments1.xml"), ("t", "threadedComment", "/xl/threads.xml"))),
            ("xl/comments1.xml", Notes), ("xl/threads.xml", Threads)));

        import.Problems.Should().BeEmpty();
        import.Set.Claims[0].ToJson().Should().Contain("\"csv:text (comment)\":\"Desk: checked\"").And
            .Contain("\"csv:when (comment)\":\"Is it so?\\nIt is.\"");
        (await Workbooks.ReadAsync(await Workbooks.WriteAsync(import.Set))).Set.Claims.Should().Equal(import.Set.Claims);
    }

    [Fact]
    public async Task A_column_without_a_head_is_called_by_its_number()
    {
        var import = await Workbooks.ReadAsync(Workbooks.Of(Row(1, "text") + Row(2, "a|b"), "", "", "", "",
            ("xl/worksheets/_rels/a.xml.rels", Relationships(("c", "comments", "../c.xml"))),
            ("xl/c.xml", """<comments><comment ref="B2"><text><t>why?</t></text></comment></comments>""")));

        import.Set.Claims.Should().ContainSingle().Which.ToJson().Should().Contain("\"csv:column 2\":\"b\"").And
            .Contain("\"csv:column 2 (comment)\":\"why?\"");
    }

    [Fact]
    public async Task A_cell_beyond_the_head_keeps_the_number_of_its_column()
    {
        var import = await Workbooks.ReadAsync(Workbooks.Of(Row(1, "text|when") + Row(2, "a|2024|c|d"), "", "", "", "",
            ("xl/worksheets/_rels/a.xml.rels", Relationships(("c", "comments", "../c.xml"))),
            (
                "xl/c.xml",
                """<comments><comment ref="A2"><text><t>why?</t></text></comment><comment ref="B2"><text><t>when?</t></text></comment></comments>""")));

        import.Set.Claims.Should().ContainSingle().Which.ToJson().Should().Contain("\"csv:column 3\":\"c\"").And
            .Contain("\"csv:column 4\":\"d\"");
        import.Problems.Select(problem => problem.Path).Should().Equal("'My data'!C2", "'My data'!D2");
    }

    [Fact]
    public async Task What_stands_beside_no_record_is_told()
    {
        var import = await Workbooks.ReadAsync(
            Workbooks.Of(Row(1, "text") + Row(2, "a"), "", "", "", """<hyperlinks><hyperlink ref="C9" r:id="l"/></hyperlinks>""",
            ("xl/worksheets/_rels/a.xml.rels", Relationships(("l", "hyperlink", "https://example.org/"), ("c", "comments", "../c.xml"))),
            ("xl/c.xml", """<comments><comment ref="A1"><text><t>head</t></text></comment></comments>""")));

        import.Set.Claims.Should().ContainSingle();
        import.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Value}")
            .Should()
            .Equal("FT0902 'My data'!C9 https://example.org/", "FT0902 'My data'!A1 head");
    }

    [Theory]
    [InlineData("<comments><comment ref='A2'>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><comments>&b;</comments>")]
    [InlineData("")]
    public async Task Comments_that_are_broken_cost_no_row(string comments)
    {
        var import = await Workbooks.ReadAsync(Workbooks.Of(Row(1, "text") + Row(2, "a"), "", "", "", "",
            ("xl/worksheets/_rels/a.xml.rels", Relationships(("c", "comments", "../c.xml"))), ("xl/c.xml", comments)));

        import.Set.Claims.Should().ContainSingle();
        import.Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.ForeignUnread);
    }

    [Theory]
    [InlineData("""<hyperlink ref="A2" r:id="none"/><hyperlink ref="ZZZZ9" r:id="l"/><hyperlink r:id="l"/><hyperlink ref="A0" r:id="l"/><hyperlink ref="A2"/>""")]
    [InlineData("""<hyperlink ref="A2" location="Sheet2!A1" display="x"/><hyperlink ref="A99999999999999999999" r:id="l"/>""")]
    public async Task Links_that_lead_nowhere_are_none(string links)
    {
        var import = await Workbooks.ReadAsync(Workbooks.Of(Row(1, "text") + Row(2, "a"), "", "", "", $"<hyperlinks>{links}</hyperlinks>",
            ("xl/worksheets/_rels/a.xml.rels", Relationships(("l", "hyperlink", "https://example.org/")))));

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Should().ContainSingle().Which.Extensions.Count.Should().Be(0);
    }

    [Fact]
    public async Task What_another_program_links_and_remarks_is_read()
    {
        var output = Excel.Run(Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "Xlsx", "notes.mjs"), "");
        var import = await Workbooks.ReadAsync(Convert.FromBase64String(output));

        import.Problems.Should().BeEmpty();
        import.Set.Sources.Should().ContainSingle().Which.Url.Should().Be(new Url("https://example.org/r"));
        import.Set.Claims.Should().ContainSingle().Which.ToJson().Should().Contain("\"csv:text (comment)\":\"checked twice\"").And
            .Contain("\"when\":\"2024-03-05\"").And.Contain("rich text");
    }

    private static string Row(int number, string cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Split('|').Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>";

    private static string Relationships(params (string Id, string Type, string Target)[] all) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Office}/{one.Type}\" Target=\"{one.Target}\"/>"))}</Relationships>""";
}

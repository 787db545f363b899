using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Xlsx;

public sealed class XlsxWritingTests
{
    private static readonly NpmPackages Excel = new("exceljs", "exceljs@4.4.0");

    private static ClaimSet Sample => ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;

    [Fact]
    public async Task Nothing_of_a_set_is_lost() => await SetGen.Any.SampleAsync(
        async set =>
        {
            var back = await LossLaw.HoldsAsync(XlsxFormat.Default, set);
            back.Should().Be(set.WithFormatVersion(back.FormatVersion));
        },
        iter: Effort.Tries(500));

    [Fact]
    public async Task What_is_written_is_valid_Office_Open_XML() => await SetGen.Any.SampleAsync(
        async set =>
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(await Workbooks.WriteAsync(set)), isEditable: false);
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
                .Should()
                .BeEmpty();
        },
        iter: Effort.Tries(50));

    [Fact]
    public async Task Another_program_reads_the_same_cells()
    {
        var set = Sample;
        var output = Excel.Run(
            Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "Xlsx", "cells.mjs"),
            Convert.ToBase64String(await Workbooks.WriteAsync(set)));
        var sheets = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string[][]>>(output)!;

        var cancellation = TestContext.Current.CancellationToken;
        sheets.Keys.Should().Equal("Claims", "Sources", "Set");
        sheets["Claims"].Should().BeEquivalentTo(
            Cells(ClaimTable.OfClaims(set, withSources: false, cancellationToken: cancellation)), options => options.WithStrictOrdering());
        sheets["Sources"].Should().BeEquivalentTo(
            Cells(ClaimTable.OfSources(set, cancellationToken: cancellation)), options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task What_another_program_writes_again_is_the_same_set()
    {
        var output = Excel.Run(
            Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "Xlsx", "cells.mjs"),
            Convert.ToBase64String(await Workbooks.WriteAsync(Sample)), "rewrite");
        var import = await Workbooks.ReadAsync(Convert.FromBase64String(output));

        import.Problems.Should().BeEmpty();
        import.Set.Should().Be(Sample);
    }

    [Fact]
    public async Task The_same_set_gives_the_same_bytes() =>
        (await Workbooks.WriteAsync(Sample)).Should().Equal(await Workbooks.WriteAsync(Sample));

    [Fact]
    public async Task A_formula_is_text_and_a_number_a_number()
    {
        var set = new ClaimSet
        {
            Claims =
        [
            new Claim("c") { Text = "=HYPERLINK(\"x\")", Value = [new Quantity(-5.5m)] },
            new Claim("d") { Text = "x", Value = [new Quantity(12.50m)] }
        ]
        };
        var sheet = Workbooks.PartOf(await Workbooks.WriteAsync(set), "xl/worksheets/sheet1.xml");

        sheet.Should().Contain("<v>-5.5</v>").And.Contain("<is><t xml:space=\"preserve\">=HYPERLINK(\"x\")</t></is>").And
            .Contain(">12.50</t>").And.NotContain("<f>");
    }

    [Fact]
    public async Task What_no_cell_can_hold_is_told()
    {
        var set = new ClaimSet
        {
            Claims =
        [
            new Claim("c") { Text = new string('x', 32_768), Property = "p", Value = [1m], Notes = new string('y', 32_767) },
            new Claim("d") { Text = "x", Translations = [new Translation("de", [new TranslatedMember("text", new string('z', 32_768))])] }
        ]
        };
        using var written = new MemoryStream();
        var losses = await XlsxFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        var back = (await Workbooks.ReadAsync(written.ToArray())).Set;

        losses.Select(loss => loss.Path).Should().Equal("$.claims[0].text", "$.claims[1].translations");
        back.Claims.Should().Equal(set.Claims[0] with { Text = null }, set.Claims[1] with { Translations = default });
    }

    [Fact]
    public async Task Rows_beyond_what_a_sheet_holds_are_told()
    {
        var set = new ClaimSet { Claims = [new Claim("a") { Text = "x" }, new Claim("b") { Text = "y" }, new Claim("c") { Text = "z" }] };
        using var written = new MemoryStream();
        var losses = await XlsxFormat.WithRows(3).WriteAsync(set, written, TestContext.Current.CancellationToken);

        losses.Should().ContainSingle().Which.Path.Should().Be("$.claims[2]");
        (await Workbooks.ReadAsync(written.ToArray())).Set.Claims.Should().HaveCount(2);
    }

    private static IEnumerable<string[]> Cells(ClaimTable table) =>
        [[.. table.Columns.Select(column => column.Name)], .. table.Rows().Select(row => row.Cells.ToArray())];
}

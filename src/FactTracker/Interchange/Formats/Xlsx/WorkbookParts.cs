using System.Globalization;
using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The parts of a workbook other than its sheets (ISO/IEC 29500-1, Transitional).</summary>
internal static class WorkbookParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string Relationships { get; } =
        $"""{Declaration}<Relationships xmlns="{PackageRelationships}">""" +
        $"""<Relationship Id="rId1" Type="{OfficeRelationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    /// <summary>The styles: plain cells, a bold header row, and text that stays text when somebody edits it.</summary>
    public static string Styles { get; } =
        $"""
        {Declaration}<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    public const string HeadStyle = "1";

    public const string TextStyle = "2";

    public static string SheetName(int sheet) => Numbered("xl/worksheets/sheet", sheet, ".xml");

    public static string ContentTypes(int sheets) =>
        $"""{Declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">""" +
        """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>""" +
        """<Default Extension="xml" ContentType="application/xml"/>""" +
        $"""<Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/>""" +
        $"""<Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/>""" +
        Each(sheets, i => $"""<Override PartName="/{SheetName(i)}" ContentType="{Content}.worksheet+xml"/>""") +
        "</Types>";

    public static string Workbook(IReadOnlyList<string> names) =>
        $"""{Declaration}<workbook xmlns="{Main}" xmlns:r="{OfficeRelationships}"><bookViews><workbookView/></bookViews><sheets>""" +
        Each(names.Count, i => $"""<sheet name="{names[i]}" {Numbered("sheetId=\"", i, "\"")} {Numbered("r:id=\"rId", i, "\"")}/>""") +
        "</sheets></workbook>";

    public static string WorkbookRelationships(int sheets) =>
        $"""{Declaration}<Relationships xmlns="{PackageRelationships}">""" +
        Each(sheets, WorksheetRelationship) +
        $"""<Relationship Id="rIdStyles" Type="{OfficeRelationships}/styles" Target="styles.xml"/></Relationships>""";

    private static string WorksheetRelationship(int sheet) =>
        $"""<Relationship {Numbered("Id=\"rId", sheet, "\"")} """ +
        $"""Type="{OfficeRelationships}/worksheet" Target="{SheetName(sheet)["xl/".Length..]}"/>""";

    private static string Numbered(string before, int number, string after) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{number + 1}{after}");

    private static string Each(int count, Func<int, string> write)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(write(i));
        }

        return text.ToString();
    }
}

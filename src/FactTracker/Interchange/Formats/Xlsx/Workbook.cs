namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The structure of a workbook: its sheets in order, its shared parts, and the day it counts from.</summary>
/// <param name="Sheets">The names of the sheets and their parts.</param>
/// <param name="Strings">The part of the shared texts, or null.</param>
/// <param name="Styles">The part of the styles, or null.</param>
/// <param name="CountsFrom1904">Whether day 0 is 1 January 1904, as on classic Macintoshes.</param>
internal sealed record Workbook(
    IReadOnlyList<(string Name, WorkbookPart Part)> Sheets, WorkbookPart? Strings, WorkbookPart? Styles, bool CountsFrom1904)
{
    private const string UsualName = "xl/workbook.xml";
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Reads the workbook part of an archive; returns null when it has none.</summary>
    public static Workbook? Read(IReadOnlyDictionary<string, WorkbookPart> parts)
    {
        var name = PartRelationships.Of(parts, "").Values
            .FirstOrDefault(target => target.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        name = name is null ? UsualName : PartRelationships.Resolve("", name);
        if (!parts.TryGetValue(name, out var part)) return null;
        var targets = PartRelationships.Of(parts, name);
        var sheets = new List<(string Name, WorkbookPart Part)>();
        var read = new HashSet<WorkbookPart>(); // A part is read once, even if several sheets name it.
        var countsFrom1904 = false;
        using var xml = PartXml.Open(part, SheetLimits.SmallPart);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName == "workbookPr") countsFrom1904 = PartXml.Attribute(element, "date1904") is "1" or "true";
            if (element.LocalName != "sheet" || PartXml.Attribute(element, "name") is not { } sheet) continue;
            var isKnown =
                targets.TryGetValue(element.GetAttribute("id", Transitional) ?? element.GetAttribute("id", Strict) ?? "", out var target);
            if (isKnown && target.Type.EndsWith("/worksheet", StringComparison.Ordinal)
                && parts.TryGetValue(PartRelationships.Resolve(name, target.Target), out var found) && read.Add(found))
                sheets.Add((sheet, found));
        }

        return new Workbook(sheets, Shared("/sharedStrings"), Shared("/styles"), countsFrom1904);

        WorkbookPart? Shared(string kind) => targets.Values.Where(it => it.Type.EndsWith(kind, StringComparison.Ordinal))
            .Select(it => parts.GetValueOrDefault(PartRelationships.Resolve(name, it.Target))).FirstOrDefault();
    }
}

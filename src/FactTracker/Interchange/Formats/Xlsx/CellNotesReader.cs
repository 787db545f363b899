using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Reads the links and comments of a sheet before its rows; in the file, the links come after the rows and the comments are other parts.
/// </summary>
/// <param name="parts">The parts of the archive.</param>
/// <param name="most">The largest number of bytes in a part.</param>
/// <param name="notes">Receives the links and comments.</param>
internal sealed class CellNotesReader(IReadOnlyDictionary<string, WorkbookPart> parts, long most, CellNotes notes)
{
    private const string Threaded = "/threadedComment", Plain = "/comments", Link = "/hyperlink";

    // The text that Excel writes in place of a thread, for programs that do not support threads.
    private const string ThreadNotice = "[Threaded comment]";

    /// <summary>Reads the notes of a sheet.</summary>
    /// <param name="sheet">The part of the sheet.</param>
    /// <param name="hasLinks">Whether any cell may have a link.</param>
    public void Read(WorkbookPart sheet, bool hasLinks)
    {
        var relationships = PartRelationships.Of(parts, sheet.FullName);
        foreach (var kind in new[] { Threaded, Plain })
        {
            foreach (var (type, target) in relationships.Values)
            {
                if (type.EndsWith(kind, StringComparison.Ordinal)
                    && parts.TryGetValue(PartRelationships.Resolve(sheet.FullName, target), out var part))
                    ReadComments(part, kind == Threaded ? "threadedComment" : "comment");
            }
        }

        if (hasLinks) ReadLinks(sheet, relationships);
    }

    private void ReadComments(WorkbookPart part, string name)
    {
        using var xml = PartXml.Open(part, most);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName != name
                || element.GetAttribute("ref") is not { } at
                || !CellName.TryParse(at, out var row, out var column)) continue;
            var text = name == "comment" ? SharedStrings.TextOf(element) : PartXml.TextOf(element);
            if (!(text.StartsWith(ThreadNotice, StringComparison.Ordinal) && notes.HasComment(row, column)))
                notes.AddComment(row, column, text);
        }
    }

    private void ReadLinks(WorkbookPart sheet, IReadOnlyDictionary<string, (string Type, string Target)> relationships)
    {
        var at = new CellCounter(sheet.Name);
        var isCell = false;
        using var xml = PartXml.Open(sheet, most);
        foreach (var element in PartXml.Elements(xml))
        {
            switch (element.LocalName)
            {
                case "row": at.EnterRow(element); break;
                case "c": isCell = at.EnterCell(element); break;
                case "f" when isCell && FormulaLink.Of(PartXml.TextOf(element)) is { } address:
                    notes.AddLink(at.Row, at.Column, address);
                    break;
                case "hyperlink": AddLink(element, relationships); break;
            }
        }
    }

    // A link over several cells belongs to the first, like the text of merged cells.
    private void AddLink(XmlReader xml, IReadOnlyDictionary<string, (string Type, string Target)> relationships)
    {
        if (PartXml.Attribute(xml, "id") is not { } id
            || !relationships.TryGetValue(id, out var link)
            || !link.Type.EndsWith(Link, StringComparison.Ordinal)) return;
        if (!CellName.TryParse((xml.GetAttribute("ref") ?? "").Split(':')[0], out var row, out var column)) return;
        notes.AddLink(row, column, xml.GetAttribute("location") is { Length: > 0 } within ? $"{link.Target}#{within}" : link.Target);
    }
}

using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Reads the shared texts of a workbook.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(WorkbookPart? part, long most)
    {
        var strings = new List<string>();
        if (part is null) return strings;
        using var xml = PartXml.Open(part, most);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName == "si") strings.Add(TextOf(element));
        }

        return strings;
    }

    /// <summary>Returns the text of the element at the reader's position, in one or several runs, without phonetic hints.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = default(TextRuns);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false }) SkipTo(xml, xml.Depth);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false }) Append(ref text, xml);
        }

        return SheetText.Read(text.ToString());
    }

    private static void Append(ref TextRuns text, XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Add(xml.Value);
        }
    }

    private static void SkipTo(XmlReader xml, int depth)
    {
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }
}

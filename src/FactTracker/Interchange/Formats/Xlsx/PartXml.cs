using System.IO.Compression;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Opens the parts of a workbook as XML. External resources are not fetched, entities are not expanded, and no part exceeds its stated
/// length.
/// </summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>
    /// Returns the parts of an archive by name, ignoring case and the direction of slashes; of two with one name the first.
    /// </summary>
    public static IReadOnlyDictionary<string, WorkbookPart> PartsOf(ZipArchive archive, InflationBound bound)
    {
        var parts = new Dictionary<string, WorkbookPart>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/'), new WorkbookPart(entry, bound));
        }

        return parts;
    }

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">The part is longer than allowed.</exception>
    public static XmlReader Open(WorkbookPart entry, long most)
    {
        // Unpacking never exceeds the length that the archive states.
        if (entry.Length > most)
            throw new InvalidDataException($"The part {entry.FullName} has {entry.Length} bytes, more than the {most} allowed.");
        return XmlReader.Create(entry.Open(), Settings);
    }

    /// <summary>Returns the elements of a part, with the reader at each, by local name, since the standard has two namespaces.</summary>
    public static IEnumerable<XmlReader> Elements(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element) yield return xml;
        }
    }

    /// <summary>Returns all text within the element at the reader's position.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var text = default(TextRuns);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.HasValue) text.Add(xml.Value);
        }

        return text.ToString();
    }

    /// <summary>Returns an attribute, ignoring its namespace, since the prefix of relationships differs.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        if (!xml.MoveToFirstAttribute()) return null;
        string? value = null;
        do
        {
            if (xml.LocalName == name) value = xml.Value;
        }
        while (value is null && xml.MoveToNextAttribute());
        xml.MoveToElement();
        return value;
    }
}

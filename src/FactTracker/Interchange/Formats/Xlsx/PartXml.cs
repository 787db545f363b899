using System.IO.Compression;
using System.Text;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Opens the parts of a workbook as XML: nothing is fetched, no entity is undone, and no part is longer than it says beforehand.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
    };

    /// <summary>The parts of an archive by their names, whose case does not count, nor which way their slashes lean; of two with one name the first.</summary>
    public static IReadOnlyDictionary<string, ZipArchiveEntry> PartsOf(ZipArchive archive)
    {
        var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }

        return parts;
    }

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">It is longer than allowed.</exception>
    public static XmlReader Open(ZipArchiveEntry entry, long most)
    {
        // What is unpacked never exceeds the length that the archive states.
        if (entry.Length > most) throw new InvalidDataException($"The part {entry.FullName} has {entry.Length} bytes, more than the {most} allowed.");
        return XmlReader.Create(entry.Open(), Settings);
    }

    /// <summary>The elements of a part, each as the reader stands on it, by their local names: both namespaces of the standard are read.</summary>
    public static IEnumerable<XmlReader> Elements(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element) yield return xml;
        }
    }

    /// <summary>The text in the element the reader stands on, however deep.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var text = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.HasValue) text.Append(xml.Value);
        }

        return text.ToString();
    }

    /// <summary>An attribute without regard to its namespace, as the prefix of relationships differs.</summary>
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

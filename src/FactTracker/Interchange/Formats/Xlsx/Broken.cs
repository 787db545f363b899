using System.Globalization;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Recognises the exceptions that broken archives and XML cause.</summary>
internal static class Broken
{
    public static bool Is(Exception error) =>
        error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException;

    /// <summary>Returns what is wrong. The wording of an XML parser depends on how it was fed, and may quote line ends.</summary>
    public static string Reason(Exception error) => error is XmlException xml
        ? string.Create(
            CultureInfo.InvariantCulture, $"the XML of a part is not well-formed at its line {xml.LineNumber}, column {xml.LinePosition}.")
        : error.Message;
}

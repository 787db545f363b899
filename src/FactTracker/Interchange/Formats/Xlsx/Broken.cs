using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Recognises the exceptions that broken archives and XML cause.</summary>
internal static class Broken
{
    public static bool Is(Exception error) =>
        error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException;
}

using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Tells what archives and XML that are not as they should be end in.</summary>
internal static class Broken
{
    public static bool Is(Exception error) => error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException;
}

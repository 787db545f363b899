using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes archived copies.</summary>
internal static class ArchivedCopyWriter
{
    public static void Write(Utf8JsonWriter json, ArchivedCopy copy)
    {
        var members = new ObjectWriter(json, copy.Extensions);
        members.Text("url", copy.Url.Text);
        members.One("at", copy.At, ValueWriter.WriteDate);
        members.End();
    }
}

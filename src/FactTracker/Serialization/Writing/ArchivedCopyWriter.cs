using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes archived copies.</summary>
internal static class ArchivedCopyWriter
{
    public static void Write(Utf8JsonWriter json, ArchivedCopy copy)
    {
        var members = new ObjectWriter(json, copy.Extensions);
        members.Text("url"u8, copy.Url.Text);
        members.One("at"u8, copy.At, ValueWriter.WriteDate);
        members.End();
    }
}

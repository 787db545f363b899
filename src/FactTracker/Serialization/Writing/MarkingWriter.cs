using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes markings, as just the level if there is nothing else.</summary>
internal static class MarkingWriter
{
    public static void Write(Utf8JsonWriter json, Marking marking)
    {
        if (marking is { Tlp: { } level, EmbargoedUntil: null, IsConfidential: false, Extensions.Count: 0 })
        {
            json.WriteStringValue(level.Name);
            return;
        }

        var members = new ObjectWriter(json, marking.Extensions);
        members.Word("tlp"u8, marking.Tlp);
        members.One("embargoedUntil"u8, marking.EmbargoedUntil, ValueWriter.WriteDate);
        members.Flag("confidential"u8, marking.IsConfidential);
        members.End();
    }
}

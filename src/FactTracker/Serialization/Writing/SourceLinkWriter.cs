using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes what a source or a citation is based on, as just the id if there is nothing else.</summary>
internal static class SourceLinkWriter
{
    public static void Write(Utf8JsonWriter json, SourceLink link)
    {
        if (link is { How: null, Extensions.Count: 0 })
        {
            json.WriteStringValue(link.Source.Text);
            return;
        }

        var members = new ObjectWriter(json, link.Extensions);
        members.Text("source"u8, link.Source.Text);
        members.Word("how"u8, link.How);
        members.End();
    }
}

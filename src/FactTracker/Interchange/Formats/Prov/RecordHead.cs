using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Looks at a native record without reading it.</summary>
internal static class RecordHead
{
    /// <summary>Finds out whether a text is one JSON object, and the id that it has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id; null when there is none, or it is not a text.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out string? id)
    {
        id = null;
        var isFound = false;
        try
        {
            var reader = JsonText.Reader(text);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = !isFound && SoundJson.HasText(ref reader, "id"u8);
                reader.Read();
                isFound |= isId;
                if (isId && reader.TokenType == JsonTokenType.String) id = SoundJson.TextOf(ref reader);
                reader.Skip();
            }

            reader.Read(); // Throws when there is anything after the object.
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

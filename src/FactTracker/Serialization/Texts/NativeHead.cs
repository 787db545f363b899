using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Detects the native format, in either form, from the beginning of a text.</summary>
internal static class NativeHead
{
    /// <summary>Returns whether the first object of a text has the version member of the native format among its first members.</summary>
    /// <param name="head">The beginning of the text, which may be cut off anywhere.</param>
    public static bool IsIn(ReadOnlySpan<byte> head)
    {
        var reader = JsonText.HeadReader(head);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && HasVersion(ref reader);
        }
        catch (JsonException)
        {
            return false; // Another format may recognise the text.
        }
    }

    private static bool HasVersion(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (SoundJson.HasText(ref reader, "facttracker"u8)) return true;
            if (!reader.Read() || !reader.TrySkip()) return false;
        }

        return false;
    }
}

using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Detects the native format, in either form, from the beginning of a text.</summary>
internal static class NativeHead
{
    private static ReadOnlySpan<byte> Vocabulary => "\"urn:facttracker:vocabulary#\""u8;

    /// <summary>Returns whether the first object of a text has the version member of the native format among its first members.</summary>
    /// <param name="head">The beginning of the text, which may be cut off anywhere.</param>
    public static bool IsIn(ReadOnlySpan<byte> head) => VersionIn(head, out var isLinked) && !isLinked;

    /// <summary>
    /// Returns whether a text is the native format as JSON-LD: the first object has the published context before the version member. With a
    /// context of its own it is native JSON that somebody has extended.
    /// </summary>
    /// <param name="head">The beginning of the text, which may be cut off anywhere.</param>
    public static bool IsLinked(ReadOnlySpan<byte> head) => VersionIn(head, out var isLinked) && isLinked;

    private static bool VersionIn(ReadOnlySpan<byte> head, out bool isLinked)
    {
        isLinked = false;
        var reader = JsonText.HeadReader(head);
        try
        {
            var hasVersion = reader.Read() && reader.TokenType == JsonTokenType.StartObject && HasVersion(ref reader, ref isLinked);
            isLinked &= head.IndexOf(Vocabulary) >= 0;
            return hasVersion;
        }
        catch (JsonException)
        {
            return false; // Another format may recognise the text.
        }
    }

    private static bool HasVersion(ref Utf8JsonReader reader, ref bool isLinked)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (SoundJson.HasText(ref reader, "facttracker"u8)) return true;
            var isContext = SoundJson.HasText(ref reader, "@context"u8);
            if (!reader.Read()) return false;
            isLinked |= isContext && reader.TokenType == JsonTokenType.StartObject;
            if (!reader.TrySkip()) return false;
        }

        return false;
    }
}

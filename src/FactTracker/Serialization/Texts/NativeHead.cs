using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Tells our own format, in either form, by what a text begins with.</summary>
internal static class NativeHead
{
    /// <summary>Whether the first object of a text has the version of our format among its first members.</summary>
    /// <param name="head">The beginning of the text, cut off anywhere.</param>
    public static bool IsIn(ReadOnlySpan<byte> head)
    {
        var reader = JsonText.HeadReader(head);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && HasVersion(ref reader);
        }
        catch (JsonException)
        {
            return false; // Whoever else is asked may know better.
        }
    }

    private static bool HasVersion(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("facttracker"u8)) return true;
            if (!reader.Read() || !reader.TrySkip()) return false;
        }

        return false;
    }
}

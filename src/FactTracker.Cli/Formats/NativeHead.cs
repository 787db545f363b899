using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>Tells our own format by what a text begins with, so that of a large set nobody else is asked.</summary>
internal static class NativeHead
{
    /// <summary>Whether a text is an object, or lines of such, that has the version of our format among its first members.</summary>
    /// <param name="head">The beginning of the text, cut off anywhere.</param>
    public static bool IsIn(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head["\uFEFF"u8.Length..];
        var reader = new Utf8JsonReader(head, isFinalBlock: false, state: default);
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

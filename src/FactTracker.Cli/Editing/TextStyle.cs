using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactTracker.Cli.Editing;

/// <summary>How a JSON text is laid out, as far as what is added to it depends on that.</summary>
internal static class TextStyle
{
    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);

    /// <summary>Returns the line end of a text: that of its first line, or a line feed.</summary>
    public static string LineEndOf(ReadOnlySpan<byte> text) =>
        text.IndexOf((byte)'\n') is > 0 and var end && text[end - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>Returns the white space directly before a place.</summary>
    public static string SpaceBefore(ReadOnlySpan<byte> text, int place)
    {
        var start = text[..place].LastIndexOfAnyExcept(Space) + 1;
        return Encoding.ASCII.GetString(text[start..place]);
    }

    /// <summary>Returns the white space that begins the line of a place.</summary>
    public static string MarginOf(ReadOnlySpan<byte> text, int place)
    {
        var line = text[(text[..place].LastIndexOf((byte)'\n') + 1)..];
        var length = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return Encoding.ASCII.GetString(line[..Math.Max(0, length)]);
    }

    /// <summary>Returns the layout of an object.</summary>
    public static ObjectLayout LayoutOf(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)'\n')) return value is [_, (byte)' ', ..] ? ObjectLayout.Spaced : ObjectLayout.Compact;
        var reader = new Utf8JsonReader(value, new JsonReaderOptions { MaxDepth = 1_000 });
        reader.Read();
        while (reader.Read())
        {
            var isStart = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (!isStart) continue;
            var inner = value[(int)reader.BytesConsumed..].TrimStart(" \t"u8);
            if (inner is [(byte)'\r' or (byte)'\n', ..]) return ObjectLayout.Expanded;
        }

        return ObjectLayout.Members;
    }
}

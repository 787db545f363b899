using System.Text;
using System.Text.Unicode;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Converts texts of formats that predate UTF-8 to UTF-8.</summary>
internal static class TextEncodings
{
    /// <summary>
    /// Returns the text in UTF-8 and the name of its encoding: Latin-1 when it is not valid UTF-8, null for UTF-8.
    /// </summary>
    public static (ReadOnlyMemory<byte> Text, string? Was) ToUtf8(ReadOnlyMemory<byte> text) =>
        Utf8.IsValid(text.Span) ? (text, null) : (Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(text.Span)), "Latin-1");

    /// <summary>Returns the text with line feeds when its lines end in carriage returns alone; offsets stay the same.</summary>
    public static ReadOnlyMemory<byte> WithLineFeeds(ReadOnlyMemory<byte> text)
    {
        var at = LoneReturn(text.Span, 0);
        if (at < 0) return text;
        var copy = text.ToArray();
        for (; at >= 0; at = LoneReturn(copy, at + 1))
        {
            copy[at] = (byte)'\n';
        }

        return copy;
    }

    /// <summary>Returns the text without a UTF-8 byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith(JsonText.ByteOrderMark)
        ? text[JsonText.ByteOrderMark.Length..] : text;

    private static int LoneReturn(ReadOnlySpan<byte> text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var found = text[at..].IndexOf((byte)'\r');
            if (found < 0) return -1;
            at += found;
            if (at + 1 == text.Length || text[at + 1] != '\n') return at;
        }

        return -1;
    }

}

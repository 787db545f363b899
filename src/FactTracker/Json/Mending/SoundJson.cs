using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FactTracker.Json;

/// <summary>
/// Replaces what is not valid Unicode in JSON that was kept as read: U+FFFD stands for bytes that are not UTF-8, and for each escape of
/// half a surrogate pair.
/// </summary>
/// <remarks>System.Text.Json throws when it unescapes such a string or name, so every tree of kept JSON is built of sound text.</remarks>
internal static class SoundJson
{
    private const int EscapeLength = 6; // \ud800
    private const int NameLength = 2; // \n

    /// <summary>Returns JSON text without escapes of half a surrogate pair; the same text if it has none.</summary>
    public static string Mend(string json) =>
        json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase) && Mend(Encoding.UTF8.GetBytes(json)) is { } mended
            ? Encoding.UTF8.GetString(mended) : json;

    /// <summary>Returns a value that is valid Unicode; the same value if it is.</summary>
    public static RawJson Mend(RawJson value) => Mend(value.AsUtf8()) is { } mended ? new RawJson(mended) : value;

    /// <summary>Returns the text of a token that is a string or a name.</summary>
    public static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return TextOf(reader.ValueSpan);
        }
    }

    /// <summary>Whether a token that is a string or a name has a text. One that is not valid Unicode has none.</summary>
    public static bool HasText(ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        (!reader.ValueIsEscaped || IsSound(ref reader)) && reader.ValueTextEquals(text);

    /// <inheritdoc cref="HasText(ref Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool HasText(ref Utf8JsonReader reader, string text) =>
        (!reader.ValueIsEscaped || IsSound(ref reader)) && reader.ValueTextEquals(text);

    /// <summary>Whether a token that is a string or a name is valid Unicode.</summary>
    public static bool IsSound(ref Utf8JsonReader reader) => Mend(reader.ValueSpan) is null;

    /// <summary>Returns the text of a string or a name.</summary>
    /// <param name="value">The string without its quotes and not unescaped.</param>
    public static string TextOf(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)'\\')) return Encoding.UTF8.GetString(value); // Invalid bytes are read as U+FFFD, as below.
        byte[] text = [(byte)'"', .. Mend(value) ?? value.ToArray(), (byte)'"'];
        var reader = new Utf8JsonReader(text);
        reader.Read();
        return reader.GetString()!;
    }

    // Returns null if there is nothing to replace.
    private static byte[]? Mend(ReadOnlySpan<byte> json)
    {
        byte[]? mended = Utf8.IsValid(json) ? null : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        if (mended is not null) json = mended;
        for (var at = 0; json[at..].IndexOf((byte)'\\') is >= 0 and var next;)
        {
            at += next;
            var unit = UnitAt(json, at);
            if (unit is { } high && char.IsHighSurrogate(high) && UnitAt(json, at + EscapeLength) is { } low && char.IsLowSurrogate(low))
            {
                at += EscapeLength * 2;
                continue;
            }

            if (unit is { } half && char.IsSurrogate(half)) json = mended = Replaced(mended ?? json.ToArray(), at);
            at += unit is null ? NameLength : EscapeLength;
        }

        return mended;
    }

    // Returns the UTF-16 unit that is escaped at an offset; null if there is no such escape.
    private static char? UnitAt(ReadOnlySpan<byte> json, int at)
    {
        if (at + EscapeLength > json.Length || json[at] != '\\' || json[at + 1] != 'u') return null;
        return Utf8Parser.TryParse(json[(at + NameLength)..(at + EscapeLength)], out ushort unit, out _, 'x') ? (char)unit : null;
    }

    private static byte[] Replaced(byte[] json, int at)
    {
        "\\ufffd"u8.CopyTo(json.AsSpan(at));
        return json;
    }
}

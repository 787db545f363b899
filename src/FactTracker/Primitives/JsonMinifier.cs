using System.Buffers;
using System.Text.Json;

namespace FactTracker;

/// <summary>Copies one JSON value out of a text without the white space between its tokens; strings and numbers stay as written.</summary>
/// <remarks>Most input is compact already and is copied whole: everything between white space is copied as one run.</remarks>
internal static class JsonMinifier
{
    private static readonly SearchValues<byte> WhiteSpace = SearchValues.Create(" \t\n\r"u8);
    private static readonly SearchValues<byte> QuoteOrWhiteSpace = SearchValues.Create("\" \t\n\r"u8);

    /// <summary>Copies the value at whose first token the reader is, and leaves the reader at its last token.</summary>
    /// <param name="reader">The reader, over the whole of <paramref name="text"/>.</param>
    /// <param name="text">The text that the reader reads.</param>
    public static RawJson Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        var start = checked((int)reader.TokenStartIndex);
        reader.Skip();
        return Minify(text[start..checked((int)reader.BytesConsumed)]);
    }

    /// <summary>Copies a value that is known to be valid JSON.</summary>
    public static RawJson Minify(ReadOnlySpan<byte> value)
    {
        var run = RunLength(value);
        if (run == value.Length) return new RawJson(value.ToArray());
        var result = new byte[value.Length];
        var length = 0;
        while (true)
        {
            value[..run].CopyTo(result.AsSpan(length));
            length += run;
            value = value[run..];
            var next = value.IndexOfAnyExcept(WhiteSpace);
            if (next < 0) return new RawJson(result[..length]);
            value = value[next..];
            run = RunLength(value);
        }
    }

    // Returns the index of the first white space outside strings, or the length.
    private static int RunLength(ReadOnlySpan<byte> value)
    {
        var at = 0;
        while (value[at..].IndexOfAny(QuoteOrWhiteSpace) is >= 0 and var next)
        {
            at += next;
            if (value[at] != '"') return at;
            at += StringLength(value[at..]);
        }

        return value.Length;
    }

    private static int StringLength(ReadOnlySpan<byte> value)
    {
        var at = 1;
        while (true)
        {
            at += value[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (value[at] == '"') return at + 1;
            at += 2; // An escaped character, even a quote, does not end the string.
        }
    }
}

using System.Text.Json;

namespace FactTracker;

/// <summary>Copies one JSON value out of a text without the white space between its tokens; strings and numbers stay as written.</summary>
internal static class JsonMinifier
{
    /// <summary>Takes the value on whose first token the reader stands, and leaves the reader on its last.</summary>
    /// <param name="reader">The reader, over the whole of <paramref name="text"/>.</param>
    /// <param name="text">What the reader reads.</param>
    public static RawJson Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        var start = checked((int)reader.TokenStartIndex);
        reader.Skip();
        return Minify(text[start..checked((int)reader.BytesConsumed)]);
    }

    /// <summary>Takes a value that is known to be sound JSON.</summary>
    public static RawJson Minify(ReadOnlySpan<byte> value)
    {
        var result = new byte[value.Length];
        var length = 0;
        var inString = false;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (!inString && c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') continue;
            result[length++] = c;
            if (c == '"')
            {
                inString = !inString;
            }
            else if (inString && c == '\\')
            {
                result[length++] = value[++i];
            }
        }

        return new RawJson(length == result.Length ? result : result[..length]);
    }
}

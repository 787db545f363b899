using System.Buffers;
using System.Text.Json;

namespace FactTracker.Serialization.Converters;

/// <summary>Copies a value from the reader of another document, token by token.</summary>
/// <remarks>The copy has no white space, comments and trailing commas, whatever the options of the reader allow. Names, strings and numbers
/// keep their spelling.</remarks>
internal static class EmbeddedCopy
{
    /// <summary>Copies the current value and moves the reader to its last token.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="end">The length of the copy after which to stop; the reader is then at the token that contains that offset.</param>
    public static ReadOnlyMemory<byte> Take(ref Utf8JsonReader reader, int end = int.MaxValue)
    {
        var output = new ArrayBufferWriter<byte>();
        var depth = reader.CurrentDepth;
        var isFirst = true;
        do
        {
            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (!isFirst && !isEnd) output.Write(","u8);
            Write(ref reader, output);
            isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
        }
        while (output.WrittenCount <= end && (isFirst || reader.CurrentDepth > depth) && reader.Read());
        return output.WrittenMemory;
    }

    /// <summary>Copies the current member name as a string.</summary>
    public static ReadOnlyMemory<byte> TakeName(ref Utf8JsonReader reader)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteQuoted(ref reader, output);
        return output.WrittenMemory;
    }

    private static void Write(ref Utf8JsonReader reader, ArrayBufferWriter<byte> output)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                WriteQuoted(ref reader, output);
                output.Write(":"u8);
                break;
            case JsonTokenType.String:
                WriteQuoted(ref reader, output);
                break;
            default:
                WriteRaw(ref reader, output);
                break;
        }
    }

    private static void WriteQuoted(ref Utf8JsonReader reader, ArrayBufferWriter<byte> output)
    {
        output.Write("\""u8);
        WriteRaw(ref reader, output);
        output.Write("\""u8);
    }

    private static void WriteRaw(ref Utf8JsonReader reader, ArrayBufferWriter<byte> output)
    {
        if (!reader.HasValueSequence)
        {
            output.Write(reader.ValueSpan);
            return;
        }

        foreach (var part in reader.ValueSequence)
        {
            output.Write(part.Span);
        }
    }
}

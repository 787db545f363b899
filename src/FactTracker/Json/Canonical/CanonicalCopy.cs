using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FactTracker.Json;

/// <summary>Writes a JSON text in canonical form.</summary>
/// <param name="output">Where to write.</param>
/// <param name="isStrict">
/// Whether numbers are doubles and what RFC 8785 rejects is refused, or numbers keep their exact digits and what it rejects is written
/// unchanged.
/// </param>
internal readonly ref struct CanonicalCopy(CanonicalWriter output, bool isStrict)
{
    /// <summary>Writes the value at which a reader stands.</summary>
    /// <param name="reader">The reader. It is left at the end of the value.</param>
    /// <param name="text">The text that it reads.</param>
    /// <exception cref="FormatException">The canonical form is strict, and the value has none.</exception>
    /// <exception cref="InvalidOperationException">The canonical form is strict, and a string is not valid Unicode.</exception>
    public void Write(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when !isStrict && output.Depth >= CanonicalJson.MostDepth:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                output.Raw(text[start..(int)reader.BytesConsumed]);
                break;
            case JsonTokenType.StartObject: WriteObject(ref reader, text); break;
            case JsonTokenType.StartArray: WriteArray(ref reader, text); break;
            case JsonTokenType.String: WriteString(ref reader); break;
            case JsonTokenType.Number: WriteNumber(ref reader); break;
            default: output.Raw(reader.ValueSpan); break;
        }
    }

    private void WriteObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        output.StartObject();
        var mark = output.Mark;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            WriteName(ref reader);
            reader.Read();
            Write(ref reader, text);
        }

        if (output.EndSorted(mark) is { } doubled && isStrict)
            throw new FormatException($"The text has no canonical form: the member \"{doubled}\" stands twice in one object.");
    }

    private void WriteArray(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        output.StartList();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            output.Separate();
            Write(ref reader, text);
        }

        output.EndList();
    }

    private void WriteName(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped && Unescaped(ref reader) is { } name) output.SortedName(name);
        else if (!reader.ValueIsEscaped && Utf8.IsValid(reader.ValueSpan)) output.SortedName(reader.ValueSpan);
        // No canonical text has an escape for half a surrogate pair, so that it is like no other name.
        else output.SortedName(reader.ValueSpan, Encoding.UTF8.GetString(reader.ValueSpan));
    }

    private void WriteString(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped && Unescaped(ref reader) is { } value) output.Text(value);
        else output.Quoted(reader.ValueSpan);
    }

    // Null where the text is no valid Unicode, which has no other form than the one it has.
    private string? Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException) when (!isStrict)
        {
            return null;
        }
    }

    private void WriteNumber(ref Utf8JsonReader reader)
    {
        var number = reader.ValueSpan;
        if (!isStrict) ExactNumber.Write(output, number);
        else if (reader.GetDouble() is var value && double.IsFinite(value))
            output.Raw(Encoding.ASCII.GetBytes(EcmaScriptNumber.Format(value)));
        else throw new FormatException(
            $"The text has no canonical form: the number {Encoding.ASCII.GetString(number)} is beyond the doubles.");
    }
}

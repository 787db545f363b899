using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// The canonical form of a JSON text (RFC 8785, JCS): members are ordered by the UTF-16 units of their names, there is no white space,
/// strings are escaped only where necessary, and numbers are written as ECMAScript writes their doubles. The same data always gives the
/// same bytes.
/// </summary>
/// <remarks>The form is for hashing, not for storing: numbers that a double cannot represent are rounded.</remarks>
/// <example><code>CanonicalJson.Of("{\"b\": 1.0, \"a\": 2}"u8) // {"a":2,"b":1}</code></example>
internal static class CanonicalJson
{
    private const int MostDepth = 1_000; // Far deeper than data goes, and shallow enough for any stack.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = MostDepth };
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    /// <summary>Returns the canonical form in UTF-8.</summary>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="FormatException">The text is not valid JSON, is nested more than 1,000 levels deep, has a member twice in one
    /// object, or contains half of a surrogate pair or a number outside the range of doubles.</exception>
    public static byte[] Of(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length);
        try
        {
            var reader = new Utf8JsonReader(json, Options);
            using var document = JsonDocument.ParseValue(ref reader);
            reader.Read(); // Fails if anything follows the value.
            Write(document.RootElement, text);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The text has no canonical form: {e.Message}", e);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(value, text); break;
            case JsonValueKind.Array: WriteArray(value, text); break;
            case JsonValueKind.String: WriteString(value.GetString()!, text); break;
            case JsonValueKind.Number: WriteNumber(value, text); break;
            default: text.Append(value.GetRawText()); break;
        }
    }

    private static void WriteObject(JsonElement value, StringBuilder text)
    {
        var members = value.EnumerateObject().Select(member => (member.Name, member.Value)).ToArray();
        Array.Sort(members, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        text.Append('{');
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0 && members[i].Name == members[i - 1].Name)
                throw new FormatException($"The text has no canonical form: the member \"{members[i].Name}\" appears twice in one object.");
            if (i > 0) text.Append(',');
            WriteString(members[i].Name, text);
            text.Append(':');
            Write(members[i].Value, text);
        }

        text.Append('}');
    }

    private static void WriteArray(JsonElement value, StringBuilder text)
    {
        text.Append('[');
        var isFirst = true;
        foreach (var element in value.EnumerateArray())
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            Write(element, text);
        }

        text.Append(']');
    }

    private static void WriteNumber(JsonElement value, StringBuilder text)
    {
        var number = value.GetDouble();
        if (!double.IsFinite(number))
            throw new FormatException($"The text has no canonical form: the number {value.GetRawText()} is outside the range of doubles.");
        text.Append(EcmaScriptNumber.Format(number));
    }

    // Section 3.2.2.2: short escapes where they exist, \u00xx in lower case for other control characters, and everything else unchanged.
    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        for (var rest = value.AsSpan(); !rest.IsEmpty;)
        {
            var plain = rest.IndexOfAny(Escaped);
            text.Append(plain < 0 ? rest : rest[..plain]);
            if (plain < 0) break;
            AppendEscaped(rest[plain], text);
            rest = rest[(plain + 1)..];
        }

        text.Append('"');
    }

    private static void AppendEscaped(char c, StringBuilder text) => _ = c switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\b' => text.Append("\\b"),
        '\t' => text.Append("\\t"),
        '\n' => text.Append("\\n"),
        '\f' => text.Append("\\f"),
        '\r' => text.Append("\\r"),
        _ => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}

using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Tests.Serialization.Canonical.Plain;

/// <summary>The canonical form of a JSON text with exact digits, by way of a document: slow, and plain to see.</summary>
internal static class PlainTree
{
    public static byte[] Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        using var document = JsonDocument.ParseValue(ref reader);
        var output = new MemoryStream();
        Write(output, document.RootElement, 0);
        return output.ToArray();
    }

    private static void Write(Stream output, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object or JsonValueKind.Array when depth >= CanonicalJson.MostDepth: Raw(output, value.GetRawText()); break;
            case JsonValueKind.Object: WriteObject(output, value, depth); break;
            case JsonValueKind.Array: WriteArray(output, value, depth); break;
            case JsonValueKind.String: WriteString(output, value); break;
            case JsonValueKind.Number: Raw(output, ExactNumber.Format(value.GetRawText())); break;
            default: Raw(output, value.GetRawText()); break;
        }
    }

    private static void WriteObject(Stream output, JsonElement value, int depth)
    {
        var separator = "{";
        foreach (var (name, text, member) in value.EnumerateObject().Select(Named).OrderBy(it => it.Name, StringComparer.Ordinal))
        {
            Raw(output, separator);
            output.Write(text);
            Raw(output, ":");
            Write(output, member, depth + 1);
            separator = ",";
        }

        Raw(output, separator == "{" ? "{}" : "}");
    }

    private static void WriteArray(Stream output, JsonElement value, int depth)
    {
        var separator = "[";
        foreach (var element in value.EnumerateArray())
        {
            Raw(output, separator);
            Write(output, element, depth + 1);
            separator = ",";
        }

        Raw(output, separator == "[" ? "[]" : "]");
    }

    private static (string Name, byte[] Text, JsonElement Value) Named(JsonProperty member)
    {
        try
        {
            return (member.Name, Encoding.UTF8.GetBytes(Escaped(member.Name)), member.Value);
        }
        catch (InvalidOperationException)
        {
            var raw = JsonMarshal.GetRawUtf8PropertyName(member);
            return (Encoding.UTF8.GetString(raw), [(byte)'"', .. raw, (byte)'"'], member.Value);
        }
    }

    private static void WriteString(Stream output, JsonElement value)
    {
        try
        {
            Raw(output, Escaped(value.GetString()!));
        }
        catch (InvalidOperationException)
        {
            output.Write(JsonMarshal.GetRawUtf8Value(value));
        }
    }

    private static string Escaped(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    private static string Escaped(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => $"\\u{(int)unit:x4}",
        _ => unit.ToString(),
    };

    private static void Raw(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}

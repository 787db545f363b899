using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>JSON as the native writer formats it, and the texts of it that cells show.</summary>
internal static class CellJson
{
    private const string Between = "; ";
    private const int LargestKept = 1 << 12; // Characters; a larger builder is left to the collector.

    // Of ASCII the encoder escapes nothing else.
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create(['"', '\\', '\u007F', .. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    // Objects are put together by the thousand, so each thread keeps a builder for the next one.
    [ThreadStatic]
    private static StringBuilder? _idle;

    /// <summary>Returns a JSON string.</summary>
    public static string Text(string text) =>
        string.Concat("\"", IsPlain(text) ? text : JsonEncodedText.Encode(text, NativeJson.Encoder).ToString(), "\"");

    /// <summary>Writes a JSON string.</summary>
    public static void WriteText(string text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        if (IsPlain(text)) Encoding.UTF8.GetBytes(text, output);
        else output.Write(JsonEncodedText.Encode(text, NativeJson.Encoder).EncodedUtf8Bytes);
        output.Write("\""u8);
    }

    /// <summary>Returns a JSON object of the members that have a value.</summary>
    public static string Object(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var text = _idle ?? new StringBuilder();
        _idle = null;
        text.Append('{');
        foreach (var (name, value) in members)
        {
            if (value is null) continue;
            if (text.Length > 1) text.Append(',');
            if (IsPlain(name)) text.Append('"').Append(name).Append("\":");
            else text.Append(Text(name)).Append(':');
            text.Append(value);
        }

        var json = text.Append('}').ToString();
        if (text.Capacity <= LargestKept) _idle = text.Clear();
        return json;
    }

    /// <summary>Returns a JSON list.</summary>
    public static string List(IEnumerable<string> elements) => $"[{string.Join(',', elements)}]";

    /// <summary>Returns a JSON list, or its only element.</summary>
    public static string OneOrMany(IReadOnlyList<string> elements) => elements is [var single] ? single : List(elements);

    /// <summary>Returns the elements of a list, or the value itself when it is not a list.</summary>
    public static IEnumerable<JsonElement> Elements(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    /// <summary>Returns the text of a member that is a string or a number, otherwise null.</summary>
    public static string? TextOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? ScalarOf(member) : null;

    /// <summary>Returns the text of a string or a number, otherwise null.</summary>
    public static string? ScalarOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>Returns the text that a cell shows of a value.</summary>
    public static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => Joined(value.EnumerateArray().Select(Shown)),
        JsonValueKind.Object => ShownObject(value),
        _ => ScalarOf(value) ?? value.GetRawText(),
    };

    /// <summary>Joins several texts for one cell.</summary>
    public static string Joined(IEnumerable<string> parts) => string.Join(Between, parts);

    /// <summary>Splits the text of a cell into its trimmed parts.</summary>
    public static string[] Parts(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPlain(string text) => Ascii.IsValid(text) && !text.AsSpan().ContainsAny(Escaped);

    private static string ShownObject(JsonElement value)
    {
        foreach (var name in (ReadOnlySpan<string>)["label",
            "text", "date", "name", "term", "source", "url", "exact", "words", "entity", "id"])
        {
            if (TextOf(value, name) is { } text) return text;
        }

        return TextOf(value, "amount") is { } amount ? TextOf(value, "unit") is { } unit ? $"{amount} {unit}" : amount : value.GetRawText();
    }
}

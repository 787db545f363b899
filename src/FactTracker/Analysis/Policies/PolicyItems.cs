using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Reads the text of a policy file into items.</summary>
internal static class PolicyItems
{
    private const int MaxDepth = 8; // Twice as deep as a policy can be.

    /// <summary>Returns the value that the text is, or null when it is not JSON.</summary>
    public static JsonItem? Read(PolicyText text)
    {
        var utf8 = text.Utf8.Span;
        var start = utf8.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        var reader = JsonText.Reader(utf8[start..]);
        try
        {
            reader.Read();
            var item = Value(ref reader, text, JsonPath.Root, start);
            reader.Read(); // Throws when there is anything after the value.
            return item;
        }
        catch (JsonException e)
        {
            text.Report(
                start + JsonText.OffsetOf(e, utf8[start..]), JsonPath.Root,
                $"The text is not JSON from here on: {JsonFault.Describe(utf8[start..])}", rule: Rules.MalformedJson);
            return null;
        }
    }

    private static JsonItem Value(ref Utf8JsonReader reader, PolicyText text, JsonPath path, int start)
    {
        var offset = start + (int)reader.TokenStartIndex;
        var item = reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonItem(JsonValueKind.Object, path, offset),
            JsonTokenType.StartArray => new JsonItem(JsonValueKind.Array, path, offset),
            JsonTokenType.String => new JsonItem(JsonValueKind.String, path, offset)
            {
                Text = SoundJson.TextOf(ref reader), IsSound = SoundJson.IsSound(ref reader),
            },
            JsonTokenType.Number => new JsonItem(JsonValueKind.Number, path, offset) { Text = Encoding.ASCII.GetString(reader.ValueSpan) },
            JsonTokenType.True => new JsonItem(JsonValueKind.True, path, offset),
            JsonTokenType.False => new JsonItem(JsonValueKind.False, path, offset),
            _ => new JsonItem(JsonValueKind.Null, path, offset),
        };
        if (item.IsObject || item.IsArray) Fill(item, ref reader, text, start);
        return item;
    }

    private static void Fill(JsonItem item, ref Utf8JsonReader reader, PolicyText text, int start)
    {
        if (reader.CurrentDepth >= MaxDepth)
        {
            text.Report(item.Offset, item.Path, "Objects and lists are nested too deep here.", rule: Rules.LimitPassed);
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (item.IsArray)
            {
                item.Add(Value(ref reader, text, item.Path.At(item.Elements.Count), start));
                continue;
            }

            var (name, offset) = (SoundJson.TextOf(ref reader), start + (int)reader.TokenStartIndex);
            var path = item.Path.Member(name);
            reader.Read();
            if (!item.Add(name, Value(ref reader, text, path, start)))
                text.Report(offset, path, $"The object has the member \"{name}\" twice.", "Remove one of them.", Rules.DuplicateMember);
        }
    }
}

using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reads a JSON text into items. Doubled members, depth and broken Unicode are problems at their places, as in our own format.</summary>
internal static class JsonItemReader
{
    /// <summary>Reads a text that is one JSON value.</summary>
    /// <param name="context">Where the text is and where problems go.</param>
    /// <returns>The value, or null when the text is not JSON.</returns>
    public static JsonItem? Read(ImportContext context)
    {
        var text = context.Text.Span;
        var start = text.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        var reader = JsonText.Reader(text[start..]);
        try
        {
            reader.Read();
            var item = Value(ref reader, context, JsonPath.Root, start);
            reader.Read(); // Refuses what stands behind the value.
            return item;
        }
        catch (JsonException e)
        {
            Report(e, context, start);
            return null;
        }
    }

    /// <summary>Reads a text that is one JSON value, as it should be, or else the values that it is instead, as <see cref="ReadSeries"/> does.</summary>
    /// <param name="context">Where the text is and where problems go; anew where there are several values, so that only what is wrong with those is told.</param>
    public static IReadOnlyList<JsonItem> ReadOneOrSeries(ref ImportContext context)
    {
        if (Read(context) is { } item) return [item];
        context = context.Anew();
        return ReadSeries(context);
    }

    /// <summary>Reads a text of JSON values, one behind another, in a list, or both.</summary>
    /// <param name="context">Where the text is and where problems go.</param>
    /// <returns>The values and the elements of the lists; where the text is no JSON from some place on, those in front of it.</returns>
    public static IReadOnlyList<JsonItem> ReadSeries(ImportContext context)
    {
        TryReadSeries(context, out var items);
        return items;
    }

    /// <summary>Reads a text of JSON values, one behind another, in a list, or both.</summary>
    /// <param name="context">Where the text is and where problems go.</param>
    /// <param name="items">The values and the elements of the lists; where the text is no JSON from some place on, those in front of it.</param>
    /// <returns>Whether all of the text is JSON.</returns>
    public static bool TryReadSeries(ImportContext context, out IReadOnlyList<JsonItem> items)
    {
        var text = context.Text.Span;
        var start = text.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        var reader = JsonText.SeriesReader(text[start..]);
        var read = new List<JsonItem>();
        items = read;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartArray) ReadList(read, ref reader, context, start);
                else read.Add(Value(ref reader, context, JsonPath.Root, start));
            }

            if (reader.TokenType == JsonTokenType.None) context.Report(start, JsonPath.Root, Rules.MalformedJson, "There is no JSON value in the text.");
            return reader.TokenType != JsonTokenType.None;
        }
        catch (JsonException e)
        {
            Report(e, context, start);
            return false;
        }
    }

    private static void ReadList(List<JsonItem> items, ref Utf8JsonReader reader, ImportContext context, int start)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            items.Add(Value(ref reader, context, JsonPath.Root.At(index), start));
        }
    }

    private static void Report(JsonException error, ImportContext context, int start) => context.Report(
        start + JsonText.OffsetOf(error, context.Text.Span[start..]), JsonPath.Root, Rules.MalformedJson,
        $"The text is not JSON from here on: {JsonText.Reason(error)}");

    private static JsonItem Value(ref Utf8JsonReader reader, ImportContext context, JsonPath path, int start)
    {
        var offset = start + (int)reader.TokenStartIndex;
        var item = reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonItem(JsonValueKind.Object, path, offset),
            JsonTokenType.StartArray => new JsonItem(JsonValueKind.Array, path, offset),
            JsonTokenType.String => String(ref reader, context, path, offset),
            JsonTokenType.Number => new JsonItem(JsonValueKind.Number, path, offset) { Text = Encoding.ASCII.GetString(reader.ValueSpan) },
            JsonTokenType.True => new JsonItem(JsonValueKind.True, path, offset),
            JsonTokenType.False => new JsonItem(JsonValueKind.False, path, offset),
            _ => new JsonItem(JsonValueKind.Null, path, offset),
        };
        if (item.IsObject || item.IsArray) Fill(item, ref reader, context, start);
        item.Length = start + (int)reader.BytesConsumed - offset;
        return item;
    }

    private static void Fill(JsonItem item, ref Utf8JsonReader reader, ImportContext context, int start)
    {
        if (reader.CurrentDepth >= context.Options.MaxDepth)
        {
            context.Report(item.Offset, item.Path, Rules.LimitPassed, $"Objects and lists are nested more than {context.Options.MaxDepth} deep here; what is in them is left out.");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (item.IsArray) item.Add(Value(ref reader, context, item.Path.At(item.Elements.Count), start));
            else ReadMember(item, ref reader, context, start);
        }
    }

    private static void ReadMember(JsonItem item, ref Utf8JsonReader reader, ImportContext context, int start)
    {
        var offset = start + (int)reader.TokenStartIndex;
        var name = StringOf(ref reader, context, item.Path, offset) ?? "\uFFFD";
        reader.Read();
        var path = item.Path.Member(name);
        if (!item.Add(name, Value(ref reader, context, path, start)))
            context.Report(offset, path, Rules.DuplicateMember, $"The member \"{name}\" stands twice in one object; the first holds.");
    }

    private static JsonItem String(ref Utf8JsonReader reader, ImportContext context, JsonPath path, int offset)
    {
        var text = StringOf(ref reader, context, path, offset);
        return new JsonItem(JsonValueKind.String, path, offset) { Text = text ?? "", IsSound = text is not null };
    }

    private static string? StringOf(ref Utf8JsonReader reader, ImportContext context, JsonPath path, int offset)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            context.Report(offset, path, Rules.BadText, "A string is not sound Unicode: bytes that are not UTF-8, or half a surrogate pair.", "It is left empty.");
            return null;
        }
    }
}

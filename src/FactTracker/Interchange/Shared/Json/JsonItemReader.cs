using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Reads a JSON text into items. Duplicate members, excessive depth and invalid Unicode are reported at their places, as in native JSON.
/// </summary>
internal static class JsonItemReader
{
    /// <summary>Reads a text that is one JSON value.</summary>
    /// <param name="context">The text, and where problems go.</param>
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
            reader.Read(); // Throws when there is anything after the value.
            return item;
        }
        catch (JsonException e)
        {
            Report(e, context, start);
            return null;
        }
    }

    /// <summary>Reads a text that should be one JSON value; if it is several, reads them as <see cref="ReadSeries"/> does.</summary>
    /// <param name="context">
    /// The text, and where problems go. It is replaced when there are several values, so that only their own problems are reported.
    /// </param>
    public static IReadOnlyList<JsonItem> ReadOneOrSeries(ref ImportContext context)
    {
        if (Read(context) is { } item) return [item];
        context = context.Anew();
        return ReadSeries(context);
    }

    /// <summary>Reads a sequence of JSON values, concatenated, in a list, or both.</summary>
    /// <param name="context">The text, and where problems go.</param>
    /// <returns>The values, with lists replaced by their elements. When the text stops being JSON, the values before that place.</returns>
    public static IReadOnlyList<JsonItem> ReadSeries(ImportContext context)
    {
        TryReadSeries(context, out var items);
        return items;
    }

    /// <summary>Reads a sequence of JSON values, concatenated, in a list, or both.</summary>
    /// <param name="context">The text, and where problems go.</param>
    /// <param name="items">
    /// The values, with lists replaced by their elements. When the text stops being JSON, the values before that place.
    /// </param>
    /// <returns>Whether the whole text is JSON.</returns>
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

            if (reader.TokenType == JsonTokenType.None)
                context.Report(start, JsonPath.Root, Rules.MalformedJson, "The text contains no JSON value.");
            return reader.TokenType != JsonTokenType.None;
        }
        catch (JsonException e)
        {
            Report(e, context, start, isSeries: true);
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

    private static void Report(JsonException error, ImportContext context, int start, bool isSeries = false) => context.Report(
        start + JsonText.OffsetOf(error, context.Text.Span[start..]), JsonPath.Root, Rules.MalformedJson,
        $"The text is not JSON from here on: {JsonFault.Describe(context.Text.Span[start..], isSeries)}");

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
        if (item.IsObject || item.IsArray)
        {
            context.Options.Bounds?.Cancellation.ThrowIfCancellationRequested();
            Fill(item, ref reader, context, start);
        }

        item.Length = start + (int)reader.BytesConsumed - offset;
        return item;
    }

    private static void Fill(JsonItem item, ref Utf8JsonReader reader, ImportContext context, int start)
    {
        if (reader.CurrentDepth >= context.MaxDepth && !IsEmpty(reader))
        {
            context.Report(
                item.Offset, item.Path, Rules.LimitPassed,
                $"Objects and lists are nested more than {context.MaxDepth} deep here; their content is dropped.");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (item.IsArray) item.Add(Value(ref reader, context, item.Path.At(item.Elements.Count), start));
            else ReadMember(item, ref reader, context, start);
        }
    }

    // The reader is a copy, so that reading ahead does not move the original.
    private static bool IsEmpty(Utf8JsonReader ahead) =>
        ahead.Read() && ahead.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;

    private static void ReadMember(JsonItem item, ref Utf8JsonReader reader, ImportContext context, int start)
    {
        var offset = start + (int)reader.TokenStartIndex;
        var (name, _) = StringOf(ref reader, context, item.Path, offset);
        reader.Read();
        var path = item.Path.Member(name);
        if (!item.Add(name, Value(ref reader, context, path, start)))
            context.Report(offset, path, Rules.DuplicateMember, $"The object has the member \"{name}\" twice; the first is used.");
    }

    private static JsonItem String(ref Utf8JsonReader reader, ImportContext context, JsonPath path, int offset)
    {
        var (text, isSound) = StringOf(ref reader, context, path, offset);
        return new JsonItem(JsonValueKind.String, path, offset) { Text = text, IsSound = isSound };
    }

    private static (string Text, bool IsSound) StringOf(ref Utf8JsonReader reader, ImportContext context, JsonPath path, int offset)
    {
        var isSound = SoundJson.IsSound(ref reader);
        if (!isSound) context.Report(
            offset, path, Rules.BadText, "The string is not valid Unicode: it has bytes that are not UTF-8, or half a surrogate pair.",
            "U+FFFD is read in place of what is not valid.");
        return (SoundJson.TextOf(ref reader), isSound);
    }
}

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
    public static JsonItem? Read(ImportContext context) => Read(context, null);

    /// <summary>Reads a text that is one value within another text, and is known to be JSON.</summary>
    /// <param name="context">The text, and where problems go.</param>
    /// <param name="path">The path of the value in the other text.</param>
    /// <param name="depth">How deep it is in the other text.</param>
    public static JsonItem ReadPart(ImportContext context, JsonPath path, int depth)
    {
        var reader = JsonText.Reader(context.Text.Span);
        reader.Read();
        return Value(ref reader, new Pass(context, 0, Depth: depth), path);
    }

    /// <summary>Reads a text that is one JSON value.</summary>
    /// <param name="context">The text, and where problems go.</param>
    /// <param name="isLeft">
    /// Returns whether an object or list in another one is left to be read when its content is asked for, given the one around it, with
    /// what comes before, and the name of the member or null for an element. It is asked about what is in those too. What is wrong in one
    /// that is never asked for is not reported. Null if none is left.
    /// </param>
    /// <returns>The value, or null when the text is not JSON.</returns>
    public static JsonItem? Read(ImportContext context, Func<JsonItem, string?, bool>? isLeft)
    {
        var text = context.Text.Span;
        var start = text.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        var reader = JsonText.Reader(text[start..]);
        try
        {
            reader.Read();
            var item = Value(ref reader, new Pass(context, start, isLeft), JsonPath.Root);
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
    /// <param name="isLeft">
    /// Returns whether an object or list in another one is left to be read when its content is asked for, as for <see cref="Read(
    /// ImportContext, Func{JsonItem, string, bool})"/>.
    /// </param>
    public static IReadOnlyList<JsonItem> ReadOneOrSeries(ref ImportContext context, Func<JsonItem, string?, bool>? isLeft = null)
    {
        if (Read(context, isLeft) is { } item) return [item];
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
                else read.Add(Value(ref reader, new Pass(context, start), JsonPath.Root));
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
            items.Add(Value(ref reader, new Pass(context, start), JsonPath.Root.At(index)));
        }
    }

    private static void Report(JsonException error, ImportContext context, int start, bool isSeries = false) => context.Report(
        start + JsonText.OffsetOf(error, context.Text.Span[start..]), JsonPath.Root, Rules.MalformedJson,
        $"The text is not JSON from here on: {JsonFault.Describe(context.Text.Span[start..], isSeries)}");

    // The outermost value.
    private static JsonItem Value(ref Utf8JsonReader reader, in Pass pass, JsonPath path)
    {
        var offset = pass.Start + (int)reader.TokenStartIndex;
        var origin = new JsonItemOrigin(path, pass.Context.Text);
        if (pass.IsLeft is not null)
        {
            var (later, again) = (pass, pass with { Context = pass.Context.Anew() });
            origin.ReadLeft = left => ReadLeft(left, later);
            origin.ReadAgain = left => ReadLeft(left, again);
        }

        var item = new JsonItem(KindOf(reader.TokenType), origin, offset)
        {
            IsSound = IsSound(ref reader),
        };
        Complete(item, ref reader, pass);
        return item;
    }

    // A value in another one.
    private static JsonItem Value(ref Utf8JsonReader reader, in Pass pass, JsonItem around, string? name, int index)
    {
        var offset = pass.Start + (int)reader.TokenStartIndex;
        var item = new JsonItem(KindOf(reader.TokenType), around, name, index, offset) { IsSound = IsSound(ref reader) };
        if ((item.IsObject || item.IsArray) && pass.IsLeft?.Invoke(around, name) == true) Leave(item, ref reader, pass);
        else Complete(item, ref reader, pass);
        return item;
    }

    private static bool IsSound(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String || SoundJson.IsSound(ref reader);

    private static void Complete(JsonItem item, ref Utf8JsonReader reader, in Pass pass)
    {
        if (!item.IsSound) ReportUnsound(pass.Context, item.Path, item.Offset);
        if (item.IsObject || item.IsArray)
        {
            pass.Context.Options.Bounds?.Cancellation.ThrowIfCancellationRequested();
            Fill(item, ref reader, pass);
        }

        item.Length = pass.Start + (int)reader.BytesConsumed - item.Offset;
    }

    private static void Leave(JsonItem item, ref Utf8JsonReader reader, in Pass pass)
    {
        reader.Skip();
        item.Length = pass.Start + (int)reader.BytesConsumed - item.Offset;
        item.Leave();
    }

    private static void ReadLeft(JsonItem item, in Pass pass)
    {
        var reader = JsonText.Reader(pass.Context.Text.Span.Slice(item.Offset, item.Length));
        reader.Read();
        Fill(item, ref reader, pass with { Start = item.Offset, Depth = pass.Depth + item.Depth });
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private static void Fill(JsonItem item, ref Utf8JsonReader reader, in Pass pass)
    {
        var context = pass.Context;
        if (pass.Depth + reader.CurrentDepth >= context.MaxDepth && !IsEmpty(reader))
        {
            context.Report(
                item.Offset, item.Path, Rules.LimitPassed,
                $"Objects and lists are nested more than {context.MaxDepth} deep here; their content is dropped.");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (item.IsArray) item.Add(Value(ref reader, pass, item, null, item.Elements.Count));
            else ReadMember(item, ref reader, pass);
        }
    }

    // The reader is a copy, so that reading ahead does not move the original.
    private static bool IsEmpty(Utf8JsonReader ahead) =>
        ahead.Read() && ahead.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;

    private static void ReadMember(JsonItem item, ref Utf8JsonReader reader, in Pass pass)
    {
        var offset = pass.Start + (int)reader.TokenStartIndex;
        var name = NameOf(ref reader, pass.Context, item, offset);
        reader.Read();
        var value = Value(ref reader, pass, item, name, -1);
        if (!item.Add(name, value)) pass.Context.Report(
            offset, value.Path, Rules.DuplicateMember, $"The object has the member \"{name}\" twice; the first is used.");
    }

    private static string NameOf(ref Utf8JsonReader reader, ImportContext context, JsonItem item, int offset)
    {
        if (MemberNames.TryGet(ref reader) is { } known) return known;
        if (!SoundJson.IsSound(ref reader)) ReportUnsound(context, item.Path, offset);
        return SoundJson.TextOf(ref reader);
    }

    private static void ReportUnsound(ImportContext context, JsonPath path, int offset) => context.Report(
        offset, path, Rules.BadText, "The string is not valid Unicode: it has bytes that are not UTF-8, or half a surrogate pair.",
        "U+FFFD is read in place of what is not valid.");

    // What stays the same while a text is read: where its first byte is, how deep it is in another text, and which objects are left.
    private readonly record struct Pass(ImportContext Context, int Start, Func<JsonItem, string?, bool>? IsLeft = null, int Depth = 0);
}

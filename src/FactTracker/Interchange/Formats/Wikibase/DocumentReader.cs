using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Reads a text that is an entity, a list of entities, or an API answer with entities in it. The first pass assumes sound JSON. If there is
/// a fault, it is reported and removed, and the text is read again. Then concatenated values are each read, and so is everything before a
/// fault.
/// </summary>
internal static class DocumentReader
{
    private const int Entities = 0, Error = 1;
    private static readonly MemberTable Answer = new("entities", "error");

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line it begins on.</param>
    /// <param name="column">The column it begins on.</param>
    /// <param name="records">Receives the records.</param>
    /// <param name="context">The shared state of the readers.</param>
    public static void Read(ReadOnlyMemory<byte> text, long line, int column, List<ClaimSetRecord> records, EntityContext context)
    {
        var before = records.Count;
        context.Begin(text, line, column, records);
        if (TryRead(context)) return;
        records.RemoveRange(before, records.Count - before);
        var items = new ImportContext(text, context.Options, line);
        var values = JsonItemReader.ReadOneOrSeries(ref items);
        var problems = items.TakeProblems();
        if (problems.Count > 0) records.Add(new ClaimSetRecord { Problems = problems });
        foreach (var value in values)
        {
            var place = items.PlaceOf(value);
            context.Begin(items.Raw(value).AsUtf8().ToArray(), place.Line, place.Column, records, isCleared: true);
            TryRead(context);
        }
    }

    private static bool TryRead(EntityContext context)
    {
        if (!Utf8.IsValid(context.Text.Span)) return false;
        try
        {
            var start = context.Text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
            var reader = context.Reader(start);
            reader.Read();
            ReadRoot(ref reader, context);
            reader.Read(); // Throws when there is anything after the value.
            return context.Names.IsSound;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void ReadRoot(ref JsonCursor reader, EntityContext context)
    {
        if (reader.TokenType == JsonTokenType.StartArray) ReadList(ref reader, "$", context);
        else if (reader.TokenType == JsonTokenType.StartObject) ReadObject(ref reader, context);
        else context.Report(reader.TokenStartIndex, "$", Rules.NotInFormat, "The text is neither an entity nor a list of entities.");
    }

    private static void ReadObject(ref JsonCursor reader, EntityContext context)
    {
        if (!IsAnswer(reader))
        {
            EntityReader.Read(ref reader, "$", null, context);
            return;
        }

        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Answer.Find(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            switch (member)
            {
                case Entities when reader.TokenType == JsonTokenType.StartObject: ReadFiled(ref reader, context); break;
                case Entities when reader.TokenType == JsonTokenType.StartArray: ReadList(ref reader, "$.entities", context); break;
                case Error: ReadError(ref reader, context); break;
                default: context.Names.Value(ref reader); break; // Information about the answer itself.
            }
        }

        context.Names.Leave();
    }

    // An answer has entities or an error; an entity has neither.
    private static bool IsAnswer(JsonCursor reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Answer.Find(ref reader) >= 0) return true;
            if (reader.ValueSpan.SequenceEqual("id"u8) || reader.ValueSpan.SequenceEqual("type"u8)) return false;
            reader.Read();
            reader.Skip();
        }

        return false;
    }

    private static void ReadFiled(ref JsonCursor reader, EntityContext context)
    {
        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var id = context.StringOf(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            var shown = JsonPath.Shown(id);
            ReadEntity(
                ref reader,
                $"$.entities{(WikibaseIris.IsId(id) && !id.Contains('-', StringComparison.Ordinal) ? $".{shown}" : $"['{shown}']")}",
                id, context);
        }

        context.Names.Leave();
    }

    private static void ReadList(ref JsonCursor reader, string path, EntityContext context)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            ReadEntity(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), null, context);
        }
    }

    private static void ReadEntity(ref JsonCursor reader, string path, string? filed, EntityContext context)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            EntityReader.Read(ref reader, path, filed, context);
            return;
        }

        var offset = reader.TokenStartIndex;
        context.Names.Value(ref reader);
        context.Report(offset, path, Rules.ForeignUnread, "An entity must be an object.", "It is skipped.");
    }

    private static void ReadError(ref JsonCursor reader, EntityContext context)
    {
        var offset = reader.TokenStartIndex;
        string? code = null, info = null;
        var error = reader;
        context.Names.Value(ref reader);
        if (!context.Names.IsSound) return;
        while (error.TokenType is JsonTokenType.StartObject or JsonTokenType.PropertyName or JsonTokenType.String
            && error.Read()
            && error.TokenType == JsonTokenType.PropertyName)
        {
            var isCode = error.ValueSpan.SequenceEqual("code"u8);
            var isInfo = error.ValueSpan.SequenceEqual("info"u8);
            error.Read();
            if (error.TokenType == JsonTokenType.String && isCode) code = error.TryGetString();
            else if (error.TokenType == JsonTokenType.String && isInfo) info = error.TryGetString();
            else break;
        }

        context.Report(offset, "$.error", Rules.NotInFormat, $"The text is an API error, not an entity. {code}: {info}", null, code);
    }
}

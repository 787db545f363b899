using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Keeps values as they were written, after checking what applies to every value: depth, lengths, names.</summary>
internal static class RawValues
{
    /// <summary>Keeps the current value and moves the reader to its end; returns null after rejecting the value.</summary>
    public static RawJson? Take(ref JsonCursor reader, ReadContext context)
    {
        var start = reader.TokenStartIndex;
        return IsSound(ref reader, context) ? Between(ref reader, context, start) : null;
    }

    /// <summary>
    /// Keeps what was read since an offset, so that it can be written back. Bytes that are not UTF-8 are repaired and reported.
    /// </summary>
    public static RawJson Between(ref JsonCursor reader, ReadContext context, long start)
    {
        context.IsRejected = false;
        var elements = context.RejectedElements;
        context.RejectedElements = null;
        if (elements is { } list) return list;
        var value = context.Text.Span[checked((int)start)..reader.BytesConsumed];
        if (context.LastDamaged < start && !Utf8.IsValid(value))
            context.ReportDamaged(start, Excerpt.Of(value, ReadContext.LongestValueShown), asWindows1252: true);
        return Sound(value);
    }

    /// <summary>Keeps the value at an offset of a text, which was read before.</summary>
    public static RawJson At(ReadOnlySpan<byte> text, int start)
    {
        var reader = new JsonCursor(text[start..]);
        reader.Read();
        reader.Skip();
        return Sound(text.Slice(start, reader.BytesConsumed));
    }

    /// <summary>Combines kept values into one list.</summary>
    public static RawJson ListOf(List<RawJson> elements)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var element in elements)
        {
            buffer.Write(buffer.WrittenCount == 0 ? "["u8 : ","u8);
            buffer.Write(element.AsUtf8());
        }

        buffer.Write("]"u8);
        return new RawJson(buffer.WrittenSpan.ToArray());
    }

    private static RawJson Sound(ReadOnlySpan<byte> value) =>
        JsonMinifier.Minify(Utf8.IsValid(value) ? value : DamagedText.MendStrings(value));

    private static bool IsSound(ref JsonCursor reader, ReadContext context)
    {
        var isSound = IsSoundToken(ref reader, context, []);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return isSound;
        var depth = reader.CurrentDepth;
        var names = new Stack<HashSet<string>>([new HashSet<string>(StringComparer.Ordinal)]);
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            isSound &= IsSoundToken(ref reader, context, names);
        }

        return isSound;
    }

    private static bool IsSoundToken(ref JsonCursor reader, ReadContext context, Stack<HashSet<string>> names)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when !context.IsShallow(ref reader):
                return false;
            case JsonTokenType.StartObject:
                names.Push(new HashSet<string>(StringComparer.Ordinal));
                return true;
            case JsonTokenType.EndObject:
                names.Pop();
                return true;
            case JsonTokenType.PropertyName:
                return IsNewName(ref reader, context, names.Peek());
            case JsonTokenType.String:
                return Strings.CanBeKept(ref reader, context);
            default:
                return true;
        }
    }

    private static bool IsNewName(ref JsonCursor reader, ReadContext context, HashSet<string> names)
    {
        if (names.Count == context.Options.MaxMembers)
        {
            context.ReportTooManyMembers(ref reader);
            return false;
        }

        if (!Strings.CanBeKept(ref reader, context)) return false;
        var name = reader.TryGetString() ?? Encoding.Latin1.GetString(reader.ValueSpan);
        if (!names.Add(name)) ObjectReader.ReportDouble(ref reader, context, name);
        return true;
    }
}

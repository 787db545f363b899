using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>
/// Gives one value for equal runs of text that are short, flat objects or lists, such as <c>{"amount":65,"unit":"%"}</c>: what repeats in a set
/// is made once, and its text is looked at as a whole instead of token by token.
/// </summary>
/// <remarks>
/// The key is the text from the opening bracket to the first closing one. A run is entered only when the reader ended at that very bracket, so
/// equal bytes at another place are the same whole value.
/// </remarks>
internal static class SharedObjects
{
    private const int LongestShared = 128;

    /// <summary>Reads the object the reader stands on, or gives the one made of the same text before.</summary>
    public static T? Read<T>(this Utf8Table<T> table, ref JsonCursor reader, ReadContext context, ElementReader<T> read)
        where T : class
    {
        var text = FlatText(reader.Rest, (byte)'}');
        if (text.IsEmpty) return read(ref reader, context);
        var start = reader.TokenStartIndex;
        if (table.TryFind(text, out var hash, out var known))
        {
            reader.JumpTo(start + text.Length);
            return known;
        }

        var problems = context.Problems.Count;
        var value = read(ref reader, context);
        if (value is not null && reader.BytesConsumed == start + text.Length && context.IsClean(problems)) table.Enter(text, hash, value);
        return value;
    }

    /// <summary>Reads the list of short texts the reader stands on, or gives the one made of the same text before.</summary>
    public static ValueList<string> Read(this Utf8Table<ValueList<string>> table, ref JsonCursor reader, ReadContext context)
    {
        var text = reader.TokenType == System.Text.Json.JsonTokenType.StartArray ? FlatText(reader.Rest, (byte)']') : default;
        if (text.IsEmpty) return Lists.Always(ref reader, context, context.Lists.Strings, Strings.Shared);
        var start = reader.TokenStartIndex;
        if (table.TryFind(text, out var hash, out var known))
        {
            reader.JumpTo(start + text.Length);
            return known;
        }

        var problems = context.Problems.Count;
        var list = Lists.Always(ref reader, context, context.Lists.Strings, Strings.Shared);
        if (reader.BytesConsumed == start + text.Length && context.IsClean(problems)) table.Enter(text, hash, list);
        return list;
    }

    // From the opening bracket up to and with the first closing one; nothing where another opens before or it is far.
    private static ReadOnlySpan<byte> FlatText(ReadOnlySpan<byte> text, byte close)
    {
        if (text.Length > LongestShared) text = text[..LongestShared];
        var end = text[1..].IndexOfAny((byte)'{', (byte)'[', close) + 1;
        return end > 0 && text[end] == close ? text[..(end + 1)] : default;
    }
}

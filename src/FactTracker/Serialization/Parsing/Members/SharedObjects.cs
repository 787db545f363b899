using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>
/// Returns one value for all equal texts of short, flat objects or lists, such as <c>{"amount":65,"unit":"%"}</c>. Repeated values are
/// created once, and their text is compared as a whole instead of token by token.
/// </summary>
/// <remarks>
/// The key is the text from the opening bracket to the first closing bracket. A value is added only if the reader ended at exactly that
/// bracket, so equal bytes elsewhere are the same complete value.
/// </remarks>
internal static class SharedObjects
{
    private const int LongestShared = 128;

    /// <summary>Reads the current object, or returns the one that was created from the same text before.</summary>
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

        var problems = context.Found;
        var value = read(ref reader, context);
        if (value is not null && reader.BytesConsumed == start + text.Length && context.IsClean(problems)) table.Enter(text, hash, value);
        return value;
    }

    /// <summary>Reads the current list of short texts, or returns the one that was created from the same text before.</summary>
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

        var problems = context.Found;
        var list = Lists.Always(ref reader, context, context.Lists.Strings, Strings.Shared);
        if (reader.BytesConsumed == start + text.Length && context.IsClean(problems)) table.Enter(text, hash, list);
        return list;
    }

    // The text from the opening bracket through the first closing one; empty if another bracket opens before it, or if it is too long.
    private static ReadOnlySpan<byte> FlatText(ReadOnlySpan<byte> text, byte close)
    {
        if (text.Length > LongestShared) text = text[..LongestShared];
        var end = text[1..].IndexOfAny((byte)'{', (byte)'[', close) + 1;
        return end > 0 && text[end] == close ? text[..(end + 1)] : default;
    }
}

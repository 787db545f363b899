using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>Inspects the beginning of a JSON text to recognise its format.</summary>
internal static class JsonHead
{
    /// <summary>
    /// Returns the names of the members of the first object, each with its value when that is a complete string, otherwise null.
    /// </summary>
    /// <param name="head">The first bytes of a text; it may be cut anywhere.</param>
    /// <returns>Empty when the text does not begin with an object.</returns>
    public static IReadOnlyDictionary<string, string?> Members(ReadOnlySpan<byte> head)
    {
        var members = new Dictionary<string, string?>(StringComparer.Ordinal);
        Matches(head, (ref Utf8JsonReader reader) => // Members before a fault are returned.
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject) Fill(members, ref reader);
            return members.Count > 0;
        });
        return members;
    }

    /// <summary>
    /// Whether a text has one object per line: its first line is an object, or the beginning of a broken one, and the next begins another.
    /// </summary>
    /// <param name="head">The first bytes of a text; it may be cut anywhere.</param>
    public static bool IsLines(ReadOnlySpan<byte> head) => !NextLine(head).IsEmpty;

    /// <summary>
    /// Asks a question of the tokens of a text. The answer is no when the text is not JSON up to the token that decides, and when it is
    /// native JSON, which may itself contain reviews.
    /// </summary>
    /// <param name="head">The first bytes of a text, with or without a byte order mark.</param>
    /// <param name="question">The question.</param>
    public static bool Matches(ReadOnlySpan<byte> head, JsonQuestion question) =>
        !NativeHead.IsIn(head) && Answer(head, question) == true;

    /// <summary>Asks a question as <see cref="Matches"/> does; when the first of several lines is broken, of the lines behind it.</summary>
    /// <param name="head">The first bytes of a text, with or without a byte order mark.</param>
    /// <param name="question">The question.</param>
    public static bool MatchesLines(ReadOnlySpan<byte> head, JsonQuestion question) =>
        !NativeHead.IsIn(head) && (Answer(head, question) ?? Answer(NextLine(head), question)) == true;

    // The text behind the first line; empty unless the text has one object per line.
    private static ReadOnlySpan<byte> NextLine(ReadOnlySpan<byte> head)
    {
        var first = (head.StartsWith(JsonText.ByteOrderMark) ? head[JsonText.ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8);
        var end = first.IndexOf((byte)'\n');
        if (end < 0) return [];
        var rest = first[end..].TrimStart(" \t\r\n"u8);
        var isObject = first[..end].TrimEnd(" \t\r"u8) is [(byte)'{', .., not ((byte)'{' or (byte)'[' or (byte)',' or (byte)':')];
        return isObject && rest is [(byte)'{', ..] ? rest : [];
    }

    // Returns null when the text is not JSON up to the token that decides.
    private static bool? Answer(ReadOnlySpan<byte> head, JsonQuestion question)
    {
        var reader = JsonText.HeadReader(head);
        try
        {
            return question(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Fill(Dictionary<string, string?> members, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            members.TryAdd(name, null);
            if (!reader.Read()) return;
            if (reader.TokenType == JsonTokenType.String) members[name] = reader.GetString();
            if (!reader.TrySkip()) return;
        }
    }
}

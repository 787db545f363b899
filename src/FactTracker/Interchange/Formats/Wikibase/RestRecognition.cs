using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Recognises what the REST API of Wikibase answers: entities whose labels are texts or whose statements have a property and a value, and
/// statements alone.
/// </summary>
internal static class RestRecognition
{
    private const int Property = 0, Labels = 1, Descriptions = 2, Type = 3, Statements = 4;
    private static readonly MemberTable Members = new("property", "labels", "descriptions", "type", "statements");

    /// <summary>Whether a text is certainly such an answer.</summary>
    /// <param name="head">Its first bytes; they may be cut anywhere.</param>
    public static bool IsRest(ReadOnlySpan<byte> head) => JsonHead.Matches(head, (ref Utf8JsonReader reader) =>
        reader.Read() && (reader.TokenType != JsonTokenType.StartArray || reader.Read())
        && reader.TokenType == JsonTokenType.StartObject && IsObject(ref reader, isFiled: false));

    private static bool IsObject(ref Utf8JsonReader reader, bool isFiled)
    {
        var (hasType, hasText) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = SoundJson.TextOf(ref reader);
            var member = MemberNames.Find(Members, ref reader);
            if (!reader.Read()) return false;
            if (member == Type) hasType = reader.TokenType == JsonTokenType.String && reader.GetString() is "item" or "property";
            else if (member is Labels or Descriptions) hasText |= IsText(reader);
            else if (IsSureOf(ref reader, name, member, isFiled) is { } isSure) return isSure;
            if (hasType && hasText) return true;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && !reader.TrySkip()) return false;
        }

        return false;
    }

    // Null for a member that does not decide.
    private static bool? IsSureOf(ref Utf8JsonReader reader, string name, int member, bool isFiled)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            return !WikibaseIris.IsProperty(name)
                ? null
                : reader.Read() && reader.TokenType == JsonTokenType.StartObject && IsObject(ref reader, isFiled: true);
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        return member switch
        {
            Property => IsProperty(ref reader),
            Statements => HasStatement(reader) ? true : null,
            _ => isFiled || !WikibaseIris.IsId(name) ? null : IsObject(ref reader, isFiled: true),
        };
    }

    private static bool IsProperty(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = SoundJson.HasText(ref reader, "id"u8);
            if (!reader.Read()) return false;
            if (isId) return reader.TokenType == JsonTokenType.String && WikibaseIris.IsProperty(SoundJson.TextOf(ref reader));
            if (!reader.TrySkip()) return false;
        }

        return false;
    }

    private static bool IsText(Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject
        && reader.Read() && reader.TokenType == JsonTokenType.PropertyName
        && reader.Read() && reader.TokenType == JsonTokenType.String;

    private static bool HasStatement(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName
        && reader.Read() && reader.TokenType == JsonTokenType.StartArray
        && reader.Read() && reader.TokenType == JsonTokenType.StartObject && IsObject(ref reader, isFiled: true);
}

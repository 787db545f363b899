using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Recognises entity JSON by its beginning.</summary>
internal static class WikibaseRecognition
{
    private static readonly MemberTable Members = new(
        "labels", "descriptions", "aliases", "claims", "statements", "sitelinks", "lemmas", "lexicalCategory", "entities", "type", "entity",
        "redirect", "missing");

    private const int Entities = 8, Type = 9, Entity = 10;

    /// <summary>Whether a text is certainly entity JSON.</summary>
    /// <param name="head">Its first bytes; they may be cut anywhere.</param>
    public static bool IsSure(ReadOnlySpan<byte> head) => JsonHead.Matches(head, IsSure) || RestRecognition.IsRest(head);

    private static bool IsSure(ref Utf8JsonReader reader)
    {
        if (!reader.Read()) return false;
        if (reader.TokenType == JsonTokenType.StartArray && !reader.Read()) return false;
        return reader.TokenType == JsonTokenType.StartObject && IsEntity(ref reader, isAnswer: true);
    }

    // An entity type with a member that only entities have, or with a redirect.
    private static bool IsEntity(ref Utf8JsonReader reader, bool isAnswer)
    {
        var (hasType, hasMember, hasEntity) = (false, false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Members.Find(ref reader);
            if (!reader.Read()) break;
            if (member == Entities && isAnswer) return IsFiled(ref reader);
            if (member == Type) hasType = reader.TokenType == JsonTokenType.String && IsType(reader.ValueSpan);
            else if (member is >= 0 and < Entities) hasMember = true;
            else if (member == Entity) hasEntity = IsId(ref reader);
            else if (member > Entity && hasEntity) return IsId(ref reader);
            if (hasType && hasMember) return true;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && !reader.TrySkip()) break;
        }

        return false;
    }

    private static bool IsFiled(ref Utf8JsonReader reader)
    {
        var isList = reader.TokenType == JsonTokenType.StartArray;
        if (!reader.Read()) return false;
        if (isList) return reader.TokenType == JsonTokenType.StartObject && IsEntity(ref reader, isAnswer: false);
        return reader.TokenType == JsonTokenType.PropertyName && (SoundJson.HasText(ref reader, "-1"u8) || IsId(ref reader));
    }

    private static bool IsType(ReadOnlySpan<byte> type) => type.SequenceEqual("item"u8) || type.SequenceEqual("property"u8)
        || type.SequenceEqual("lexeme"u8) || type.SequenceEqual("mediainfo"u8);

    private static bool IsId(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String && reader.GetString() is { } id && WikibaseIris.IsId(id);
}

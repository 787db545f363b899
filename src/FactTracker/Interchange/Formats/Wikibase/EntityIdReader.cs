using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads values that are entities: by id or, in older texts, by number alone.</summary>
internal static class EntityIdReader
{
    public static EntityValue? Read(ReadOnlySpan<byte> json, WikibaseIris iris)
    {
        string? id = null, type = null;
        long? number = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (SoundJson.HasText(ref reader, "id"u8))
            {
                reader.Read();
                if ((id = MemberText.Of(ref reader)) is null) return null;
            }
            else if (SoundJson.HasText(ref reader, "entity-type"u8))
            {
                reader.Read();
                if ((type = MemberText.Of(ref reader)) is null) return null;
            }
            else if (SoundJson.HasText(ref reader, "numeric-id"u8))
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var parsed) || parsed < 0) return null;
                number = parsed;
            }
            else
            {
                return null;
            }
        }

        id ??= Numbered(type, number);
        if (id is null || !WikibaseIris.IsId(id)) return null;
        // A type or number that disagrees with the id would be lost, since both are derived from the id when writing.
        if (type is not null && type != WikibaseMembers.TypeOfId(id)) return null;
        if (number is not null && NumberOf(id) != number) return null;
        return new EntityValue(iris.Of(id));
    }

    /// <summary>Returns the number in an id, or null for the ids of forms and senses, which have none.</summary>
    public static long? NumberOf(string id) =>
        long.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Numbered(string? type, long? number) => (type, number) switch
    {
        (_, null) => null,
        ("item", _) => string.Create(CultureInfo.InvariantCulture, $"Q{number}"),
        ("property", _) => string.Create(CultureInfo.InvariantCulture, $"P{number}"),
        ("lexeme", _) => string.Create(CultureInfo.InvariantCulture, $"L{number}"),
        _ => null,
    };
}

using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// Recognises STIX by the beginning of a text: a bundle, or an object with a STIX id on its own, in a list or in a TAXII envelope.
/// </summary>
internal static class StixRecognition
{
    private const int Deepest = 3; // The depth of an object in the list of an envelope.

    public static bool IsIn(ReadOnlySpan<byte> head)
    {
        var members = JsonHead.Members(head);
        var isBundle = members.GetValueOrDefault(Members.Type) == ObjectTypes.Bundle;
        return (isBundle && members.ContainsKey(Members.Objects)) || JsonHead.Matches(head, HasObject);
    }

    // The id decides: no other format has a type, two hyphens and a UUID.
    private static bool HasObject(ref Utf8JsonReader reader)
    {
        var isId = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                isId = reader.CurrentDepth <= Deepest && SoundJson.HasText(ref reader, "id"u8);
            else if (isId && reader.TokenType == JsonTokenType.String) return StixId.TypeOf(reader.GetString()!) is not null;
        }

        return false;
    }
}

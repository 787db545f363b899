using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Recognises PROV-JSON by the beginning of a text: elements beside prefixes, or elements with members of PROV.</summary>
internal static class ProvRecognition
{
    private const int MemberOfElement = 3;

    public static bool IsIn(ReadOnlySpan<byte> head) => JsonHead.Matches(head, HasElements);

    private static bool HasElements(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        var (hasPrefix, hasElements) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = SoundJson.TextOf(ref reader);
            if (!reader.Read()) return false;
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            hasPrefix |= isObject && name == ProvTerms.Prefix;
            if (isObject && ProvTerms.Elements.Contains(name, StringComparer.Ordinal))
            {
                hasElements = true;
                if (hasPrefix || HasTerm(ref reader)) return true;
            }
            else if (!reader.TrySkip())
            {
                return false;
            }

            if (hasPrefix && hasElements) return true;
        }

        return false;
    }

    private static bool HasTerm(ref Utf8JsonReader reader)
    {
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 1))
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == MemberOfElement
                && SoundJson.TextOf(ref reader).StartsWith(ProvTerms.Namespace, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}

using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Looks into values that were kept as they stand.</summary>
internal static class RawElements
{
    extension(RawJson raw)
    {
        /// <summary>The value as a tree.</summary>
        public JsonElement ToElement()
        {
            var reader = new Utf8JsonReader(raw.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
            return JsonElement.ParseValue(ref reader);
        }
    }

    extension(JsonElement element)
    {
        /// <summary>The value as it stands.</summary>
        public RawJson ToRaw() => RawBuilder.Build(json => json.WriteRawValue(element.GetRawText(), skipInputValidation: true));

        /// <summary>The text of a string that is sound Unicode, or of a number as written; null for anything else.</summary>
        public string? SoundText()
        {
            if (element.ValueKind == JsonValueKind.Number) return element.GetRawText();
            if (element.ValueKind != JsonValueKind.String) return null;
            try
            {
                return element.GetString();
            }
            catch (InvalidOperationException)
            {
                return null; // Half a surrogate pair.
            }
        }

        /// <summary>The members of an object, each name once and the first of it; nothing for anything else.</summary>
        public IEnumerable<KeyValuePair<string, JsonElement>> SoundMembers()
        {
            if (element.ValueKind != JsonValueKind.Object) yield break;
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject())
            {
                if (NameOf(member) is { } name && names.Add(name)) yield return KeyValuePair.Create(name, member.Value);
            }
        }
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

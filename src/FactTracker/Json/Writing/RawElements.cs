using System.Runtime.InteropServices;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Reads the content of raw JSON values.</summary>
internal static class RawElements
{
    extension(RawJson raw)
    {
        /// <summary>Returns the value as a tree.</summary>
        public JsonElement ToElement()
        {
            var reader = new Utf8JsonReader(raw.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
            return JsonElement.ParseValue(ref reader);
        }
    }

    extension(JsonElement element)
    {
        /// <summary>Returns the value as raw JSON.</summary>
        public RawJson ToRaw() => RawBuilder.Build(json =>
            json.WriteRawValue(JsonMarshal.GetRawUtf8Value(element), skipInputValidation: true));

        /// <summary>Returns the text of a string if it is valid Unicode, or of a number as written; returns null for anything
        /// else.</summary>
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
                return null; // Half of a surrogate pair.
            }
        }

        /// <summary>Returns the members of an object, without invalid and repeated names; returns nothing for any other value.</summary>
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

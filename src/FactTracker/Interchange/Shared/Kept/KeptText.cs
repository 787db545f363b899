using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Texts kept as extension members, and got back from there.</summary>
internal static class KeptText
{
    extension(Extensions extensions)
    {
        /// <summary>These members with a text under a name; nothing is added for null.</summary>
        public Extensions WithText(string name, string? text) => text is null ? extensions : extensions.With(name, Raw(text));

        /// <summary>The text kept under a name, or null when there is none or it is no string.</summary>
        public string? TextOf(string name) => extensions[name] is { } raw ? TextIn(raw) : null;

        /// <summary>The members under a prefix, with their names behind it.</summary>
        public IEnumerable<Extension> Under(string prefix) =>
            extensions.Where(member => member.Name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(member => member with { Name = member.Name[prefix.Length..] });
    }

    /// <summary>The text of a value, or null when it is no string.</summary>
    public static string? TextIn(RawJson value)
    {
        var reader = new Utf8JsonReader(value.AsUtf8());
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
    }

    /// <summary>A text as a JSON string.</summary>
    public static RawJson Raw(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var isPlain = NativeJson.Encoder.FindFirstCharacterToEncodeUtf8(utf8) < 0;
        return isPlain ? new RawJson([(byte)'"', .. utf8, (byte)'"']) : RawBuilder.Build(json => json.WriteStringValue(text));
    }
}

using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Stores texts as extension members and reads them back.</summary>
internal static class KeptText
{
    extension(Extensions extensions)
    {
        /// <summary>Returns these members with a text added under a name; unchanged when the text is null.</summary>
        public Extensions WithText(string name, string? text) => text is null ? extensions : extensions.With(name, Raw(text));

        /// <summary>Returns the text stored under a name, or null when there is none or it is not a string.</summary>
        public string? TextOf(string name) => extensions[name] is { } raw ? TextIn(raw) : null;

        /// <summary>Returns the members under a prefix, named without it.</summary>
        public IEnumerable<Extension> Under(string prefix) =>
            extensions.Where(member => member.Name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(member => member with { Name = member.Name[prefix.Length..] });
    }

    /// <summary>Returns the text of a value, or null when it is not a string.</summary>
    public static string? TextIn(RawJson value)
    {
        var reader = new Utf8JsonReader(value.AsUtf8());
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? SoundJson.TextOf(ref reader) : null;
    }

    /// <summary>Returns a text as a JSON string.</summary>
    public static RawJson Raw(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var isPlain = NativeJson.Encoder.FindFirstCharacterToEncodeUtf8(utf8) < 0;
        return isPlain ? new RawJson([(byte)'"', .. utf8, (byte)'"']) : RawBuilder.Build(json => json.WriteStringValue(text));
    }
}

using System.Text.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Recognises CSL-JSON by its beginning.</summary>
internal static class ItemRecognition
{
    private static readonly string[] Foreign = ["facttracker", "@context", "@type", "spec_version", "schema", "labels"];

    /// <summary>
    /// Whether the first item is certainly a CSL item, with a CSL type and another variable, or the text is a Crossref answer.
    /// </summary>
    public static bool IsCsl(ReadOnlySpan<byte> head)
    {
        var item = new Dictionary<string, string?>(StringComparer.Ordinal);
        JsonHead.Matches(head, (ref Utf8JsonReader reader) => // The text before a fault may be enough to decide.
        {
            var isFound = reader.Read() && (reader.TokenType != JsonTokenType.StartArray || reader.Read());
            if (isFound && reader.TokenType == JsonTokenType.StartObject) Fill(item, ref reader);
            return isFound;
        });
        if (item.GetValueOrDefault(ItemListReader.MessageType) is not null && item.ContainsKey(ItemListReader.Message)) return true;
        return item.GetValueOrDefault(CslVariables.Type) is { } type
            && (CslKinds.IsCsl(SourceKind.Parse(type, null)) || (CslKinds.IsAlias(type) && item.ContainsKey(CslVariables.Doi)))
            && item.Keys.Any(name => CslVariables.KindOf(name) != CslVariableKind.Unlisted) && !Array.Exists(Foreign, item.ContainsKey);
    }

    // The members of the object at the reader's position, or of the first of its items.
    private static void Fill(Dictionary<string, string?> item, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!reader.Read()) return;
            if (ItemListReader.IsList(name) && reader.TokenType == JsonTokenType.StartArray && reader.Read()
                && reader.TokenType == JsonTokenType.StartObject)
            {
                item.Clear();
                continue; // The members that follow belong to the item.
            }

            item.TryAdd(
                name.Length == 0 ? " " : name, reader.TokenType == JsonTokenType.String && !string.IsNullOrWhiteSpace(reader.GetString())
                ? reader.GetString() : null);
            if (!reader.TrySkip()) return;
        }
    }
}

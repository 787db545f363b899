using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Builds the pieces of JSON that make up a node.</summary>
internal static class Pieces
{
    public static RawJson Text(string text) => KeptText.Raw(text);

    /// <summary>
    /// Returns a text that readers may decode as HTML; text that looks like HTML is escaped so that it is read back unchanged.
    /// </summary>
    public static RawJson Prose(string text) => Text(HtmlText.Write(text));

    public static RawJson Number(decimal number) => RawBuilder.Build(json => AmountWriter.Write(json, number));

    /// <summary>Returns a list, its only element when it has one, or null when it is empty.</summary>
    public static RawJson? OneOrMany(IReadOnlyList<RawJson> pieces) => pieces switch
    {
        [] => null,
        [var only] => only,
        _ => List(pieces),
    };

    public static RawJson List(IReadOnlyList<RawJson> pieces) => RawBuilder.Build(json =>
    {
        json.WriteStartArray();
        foreach (var piece in pieces)
        {
            RawWriter.Write(json, piece);
        }

        json.WriteEndArray();
    });

    public static RawJson Object(IEnumerable<KeyValuePair<string, RawJson>> members) => RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            RawWriter.Write(json, value);
        }

        json.WriteEndObject();
    });
}

using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Pieces of JSON that a node is put together from.</summary>
internal static class Pieces
{
    public static RawJson Text(string text) => Of(json => json.WriteStringValue(text));

    /// <summary>A text that readers, ours among them, may look for HTML in: what looks like some is written so that it comes back as it is.</summary>
    public static RawJson Prose(string text) => Text(HtmlText.Write(text));

    public static RawJson Number(decimal number) => Of(json => AmountWriter.Write(json, number));

    /// <summary>A list; the thing itself where there is one only, nothing where there is none.</summary>
    public static RawJson? OneOrMany(IReadOnlyList<RawJson> pieces) => pieces switch
    {
        [] => null,
        [var only] => only,
        _ => List(pieces),
    };

    public static RawJson List(IReadOnlyList<RawJson> pieces) => Of(json =>
    {
        json.WriteStartArray();
        foreach (var piece in pieces)
        {
            RawWriter.Write(json, piece);
        }

        json.WriteEndArray();
    });

    public static RawJson Object(IEnumerable<KeyValuePair<string, RawJson>> members) => Of(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            RawWriter.Write(json, value);
        }

        json.WriteEndObject();
    });

    private static RawJson Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            write(json);
        }

        return new RawJson(buffer.WrittenSpan.ToArray());
    }
}

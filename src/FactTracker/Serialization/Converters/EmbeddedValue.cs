using System.Runtime.InteropServices;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization.Converters;

/// <summary>Reads one of our values out of somebody else's JSON: whole, and with an exception for an error, as that is how their reader tells.</summary>
internal static class EmbeddedValue
{
    public static T? Read<T>(ref Utf8JsonReader outer, ElementReader<T> read)
        where T : class
    {
        using var document = JsonDocument.ParseValue(ref outer);
        // A copy: what is read may keep parts of the text, and the document's memory goes back to a pool.
        ReadOnlyMemory<byte> text = JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray();
        var context = new ReadContext(ReadingOptions.Default, new SharedValues()) { Text = text };
        var reader = new JsonCursor(text.Span);
        reader.Read();
        var value = read(ref reader, context);
        return context.Problems.FirstOrDefault(problem => problem.Rule.Severity == Severity.Error) is { } error
            ? throw new JsonException($"{error.Rule.Code}: {error.Message}{(error.Remedy is null ? "" : " " + error.Remedy)}")
            : value;
    }
}

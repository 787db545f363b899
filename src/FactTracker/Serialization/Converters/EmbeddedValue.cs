using System.Runtime.InteropServices;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization.Converters;

/// <summary>Reads one value of the native format that is embedded in other JSON. It throws on an error, as converters are expected to
/// do.</summary>
internal static class EmbeddedValue
{
    public static T? Read<T>(ref Utf8JsonReader outer, ElementReader<T> read)
        where T : class
    {
        using var document = JsonDocument.ParseValue(ref outer);
        // A copy, because the value may keep parts of the text, while the memory of the document is returned to a pool.
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

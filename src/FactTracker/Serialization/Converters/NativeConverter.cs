using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a type with its native reader and writer.</summary>
/// <param name="read">Reads a text that is one value.</param>
/// <param name="write">Writes a value.</param>
/// <param name="key">Returns the text of a value, or null if the form of the type is no text, so that it cannot be a member name.</param>
internal sealed class NativeConverter<T>(EmbeddedReader<T> read, Action<Utf8JsonWriter, T> write, Func<T, string>? key) : JsonConverter<T>
{
    // Null is up to the reader of a struct: some have a default without content. For a class it is no value.
    public override bool HandleNull => default(T) is not null;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var text = EmbeddedCopy.Take(ref reader);
        if (read(text, out var value, out var problems)) return value;
        // The serializer takes line and position from the reader, so it is set to the first error.
        reader = start;
        EmbeddedCopy.Take(ref reader, FirstError(text.Span, problems));
        throw Failure(problems);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (key is null) return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        return read(EmbeddedCopy.TakeName(ref reader), out var value, out var problems) ? value! : throw Failure(problems);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        if (key is null) base.WriteAsPropertyName(writer, value, options);
        else if (key(value) is { Length: > 0 } name) writer.WritePropertyName(name);
        else throw new JsonException($"The default of {typeof(T).Name} has no text, so it cannot be the name of a member.");
    }

    // The copy has one line, so lines and columns within it mean nothing to the caller.
    private static EmbeddedException Failure(IReadOnlyList<Problem> problems) =>
        new([.. problems.Select(problem => problem with { Line = null, Column = null })]);

    private static int FirstError(ReadOnlySpan<byte> text, IReadOnlyList<Problem> problems)
    {
        var column = problems.FirstOrDefault(problem => problem.Severity == Severity.Error)?.Column ?? 1;
        var offset = 0;
        for (var units = 1; units < column && offset < text.Length;)
        {
            Rune.DecodeFromUtf8(text[offset..], out var rune, out var bytes);
            units += rune.Utf16SequenceLength;
            offset += bytes;
        }

        return offset;
    }
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads a text that is one record, or another value of the format, and nothing else.</summary>
internal static class SingleRecord
{
    private static readonly RecordPlace Whole = new(RecordKind.Header, 0, 0);

    /// <summary>Reads a record.</summary>
    /// <param name="utf8Json">The text in UTF-8; what is read keeps a copy of what it needs.</param>
    /// <param name="read">Reads the record.</param>
    /// <param name="result">The record, or null where there is an error.</param>
    /// <param name="problems">Everything that was found wrong, in the order of the text.</param>
    /// <returns>Whether there is no error.</returns>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8Json, ElementReader<T> read, [NotNullWhen(true)] out T? result, out IReadOnlyList<Problem> problems)
        where T : class =>
        TryRead(utf8Json.ToArray(), WholeReaders.OfClass(read), out result, out problems);

    /// <summary>Reads a record as the readers of sets do: what is wrong with a member does not cost the rest of the record.</summary>
    /// <param name="utf8Json">The text in UTF-8; what is read keeps a copy of what it needs.</param>
    /// <param name="read">Reads the record.</param>
    /// <param name="hasErrors">Whether a part of the record could not be read.</param>
    /// <exception cref="ClaimSetFormatException">The text is no record at all.</exception>
    public static T Keep<T>(ReadOnlySpan<byte> utf8Json, ElementReader<T> read, out bool hasErrors)
        where T : class
    {
        var isRead = Keeps(utf8Json.ToArray(), WholeReaders.OfClass(read), out var result, out var problems);
        hasErrors = problems.Any(problem => problem.Severity == Severity.Error);
        return isRead ? result! : throw new ClaimSetFormatException(problems);
    }

    /// <summary>Reads a value of any type.</summary>
    /// <param name="text">The text in UTF-8. It must not change afterwards.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="result">The value, or the default where there is an error.</param>
    /// <param name="problems">Everything that was found wrong, in the order of the text.</param>
    /// <returns>Whether there is no error.</returns>
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> text, WholeReader<T> read, [MaybeNullWhen(false)] out T result, out IReadOnlyList<Problem> problems)
    {
        if (Keeps(text, read, out result, out problems) && problems.All(problem => problem.Severity != Severity.Error)) return true;
        result = default;
        return false;
    }

    /// <summary>What is written, as UTF-8.</summary>
    public static byte[] Utf8Of(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static bool Keeps<T>(
        ReadOnlyMemory<byte> text, WholeReader<T> read, [MaybeNullWhen(false)] out T result, out IReadOnlyList<Problem> problems)
    {
        var context = new ReadContext(ReadingOptions.Default, SharedValues.Nothing)
        {
            Text = text, Texts = new TextBlocks(text.Length), Record = Whole,
        };
        result = default;
        var isRead = false;
        try
        {
            var reader = new JsonCursor(text.Span);
            reader.Read();
            isRead = read(ref reader, context, out result);
            reader.Read(); // Refuses what stands behind the value.
        }
        catch (JsonException error)
        {
            isRead = false;
            MalformedJson.Report(context, error);
        }

        problems = Placed(context, text);
        return isRead;
    }

    private static List<Problem> Placed(ReadContext context, ReadOnlyMemory<byte> text)
    {
        if (context.Problems.Count == 0) return [];
        var lines = new LineCounter(text);
        return
        [
            .. PathFinder.PlaceAll(
                text.Span, SerializationForm.Document, Whole, [.. context.Problems.OrderBy(problem => problem.Offset)])
                .Select(problem => problem.ToProblem(null, lines.At(problem.Offset))),
        ];
    }
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads a text that is one record and nothing else.</summary>
internal static class SingleRecord
{
    /// <summary>Reads a record.</summary>
    /// <param name="utf8Json">The text in UTF-8; what is read keeps a copy of what it needs.</param>
    /// <param name="read">Reads the record.</param>
    /// <param name="result">The record, or null where there is an error.</param>
    /// <param name="problems">Everything that was found wrong, in the order of the text.</param>
    /// <returns>Whether there is no error.</returns>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8Json, ElementReader<T> read, [NotNullWhen(true)] out T? result, out IReadOnlyList<Problem> problems)
        where T : class
    {
        ReadOnlyMemory<byte> text = utf8Json.ToArray();
        var context = new ReadContext(ReadingOptions.Default, new SharedValues()) { Text = text, Texts = new TextBlocks(text.Length) };
        result = null;
        try
        {
            var reader = new JsonCursor(text.Span);
            reader.Read();
            result = read(ref reader, context);
            reader.Read(); // Refuses what stands behind the record.
        }
        catch (JsonException error)
        {
            MalformedJson.Report(context, error);
        }

        problems = Placed(context, text);
        if (problems.Any(problem => problem.Severity == Severity.Error)) result = null;
        return result is not null;
    }

    /// <summary>What is written, as UTF-8.</summary>
    public static byte[] Utf8Of(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static List<Problem> Placed(ReadContext context, ReadOnlyMemory<byte> text)
    {
        var lines = new LineCounter(text);
        return [.. context.Problems.OrderBy(problem => problem.Offset).Select(problem => Placed(problem, lines.At(problem.Offset)))];
    }

    private static Problem Placed(RawProblem problem, (long Line, int Column) place) =>
        new(
            problem.Rule,
            "$",
            problem.Message)
        { Line = place.Line, Column = place.Column, Value = problem.Value, Remedy = problem.Remedy, LeftOut = problem.LeftOut };
}

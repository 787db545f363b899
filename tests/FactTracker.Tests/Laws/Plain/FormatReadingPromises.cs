using System.Text;
using System.Text.Unicode;
using FactTracker.Interchange;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Tests.Interchange.Shared.Texts;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>
/// What holds of the reader of any format for any bytes: it throws nothing but what its documentation names; every problem has a known
/// code, a path and a place inside the text; memory is bounded by the length; it reads the same from memory, from a slow stream and record
/// by record; and what it reads can be checked and is the same again in the native form.
/// </summary>
internal static class FormatReadingPromises
{
    private const long AllocationFloor = 64L << 20;
    private const long AllocationPerByte = 1 << 14;
    private const long MessageFloor = 1 << 16;
    private const long MessagePerByte = 1 << 10;
    private static readonly ReadingOptions OneThread = new() { MaxDegreeOfParallelism = 1 };

    /// <summary>The promise that the reading of a text breaks, or null.</summary>
    public static string? BrokenBy(IReadableFormat format, byte[] text)
    {
        if (Plain(text) is not { } plain) return BrokenByGzip(format, text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = format.Read(text, OneThread);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > AllocationFloor + AllocationPerByte * plain.Length)
            return $"Too much memory: {allocated} bytes for {plain.Length}.";
        var isSheet = plain is [(byte)'P', (byte)'K', ..];
        var problems = reading.Check();
        return BrokenByWays(format, text, reading)
            ?? BrokenByNative(reading)
            ?? BrokenByProblems(reading.Problems, plain, isSheet)
            ?? BrokenByProblems(problems, plain, isSheet);
    }

    private static string? BrokenByGzip(IReadableFormat format, byte[] text)
    {
        try
        {
            format.Read(text, OneThread).Check();
        }
        catch (InvalidDataException)
        {
            // As documented.
        }

        return null;
    }

    private static string? BrokenByProblems(IReadOnlyList<Problem> problems, byte[] text, bool isSheet)
    {
        var lengths = LineLengths(text);
        long messages = 0;
        foreach (var problem in problems)
        {
            if (!Rules.TryFind(problem.Code, out _)) return $"An unknown code: {problem}";
            if (problem.Path.Length == 0) return $"A problem without a path: {problem}";
            if (string.IsNullOrWhiteSpace(problem.Message)) return $"A problem without a message: {problem}";
            if (problem.Line is { } line && !IsInside(line, problem.Column ?? 0, lengths, isSheet))
                return $"A place outside of the text: {problem}";
            messages += problem.Message.Length;
        }

        if (problems.FirstOrDefault(problem => problem.ToString().AsSpan().ContainsAny('\n', '\r')) is { } several)
            return $"A problem on several lines: {several}";
        return messages > MessageFloor + MessagePerByte * text.Length ? $"Messages of {messages} characters for {text.Length}." : null;
    }

    // A place in a workbook is a row and a column. Text that is not UTF-8 has no more characters than bytes.
    private static bool IsInside(long line, int column, List<int> lengths, bool isSheet) =>
        isSheet
            ? line is >= 1 and <= 1 << 20 && column is >= 1 and <= 1 << 14
            : line >= 1 && line <= lengths.Count && column >= 1 && column <= lengths[(int)line - 1] + 1;

    // Some formats count a carriage return as the end of a line; then a line is at most as long as it is here.
    private static List<int> LineLengths(byte[] text)
    {
        if (!Utf8.IsValid(text)) return [.. Enumerable.Repeat(text.Length, text.Length + 1)];
        var lengths = new List<int>();
        foreach (var range in text.AsSpan().Split((byte)'\n'))
        {
            lengths.Add(Encoding.UTF8.GetCharCount(text[range]));
        }

        var returns = text.AsSpan().Count((byte)'\r');
        lengths.AddRange(Enumerable.Repeat(text.Length, returns));
        return returns == 0 ? lengths : [.. Enumerable.Repeat(lengths.Max(), lengths.Count)];
    }

    private static string? BrokenByWays(IReadableFormat format, byte[] text, ClaimSetReading reading)
    {
        if (Difference(reading, format.Read(text, OneThread)) is { } twice) return $"Read twice: {twice}";
        var slow = format.ReadAsync(new Piecemeal(text, 1 + text.Length % 61), OneThread).GetAwaiter().GetResult();
        if (Difference(reading, slow) is { } pieces) return $"From a stream: {pieces}";
        var assembly = new RecordAssembly(OneThread);
        foreach (var record in format.ReadRecordsAsync(new MemoryStream(text), OneThread).ToBlockingEnumerable())
        {
            assembly.Add(record);
        }

        if (format is JsonFormat or JsonLinesFormat && reading.HasErrors) return null; // The set keeps records that could not be read.
        return Difference(reading, assembly.ToReading(format.Name)) is { } records ? $"Record by record: {records}" : null;
    }

    private static string? Difference(ClaimSetReading one, ClaimSetReading other)
    {
        if (one.Set != other.Set) return $"another set: {one.Set.ToJson()} and {other.Set.ToJson()}";
        var (left, right) = (one.Problems, other.Problems);
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            if (i >= left.Count || i >= right.Count || left[i] != right[i])
                return $"another problem: {(i < left.Count ? left[i] : "none")} and {(i < right.Count ? right[i] : "none")}";
        }

        return null;
    }

    private static string? BrokenByNative(ClaimSetReading reading)
    {
        var again = ClaimSetReader.Read(Encoding.UTF8.GetBytes(reading.Set.ToJson()));
        if (again.Set != reading.Set) return $"In the native form: another set: {reading.Set.ToJson()}, then {again.Set.ToJson()}";
        return !reading.HasErrors && again.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error) is { } error
            ? $"In the native form: an error: {error}"
            : null;
    }

    // The text without compression, or null when it begins like gzip and is damaged or cut off.
    private static byte[]? Plain(byte[] text)
    {
        if (text is not [0x1F, 0x8B, ..]) return text;
        try
        {
            using var unzipped = new GzipText(new MemoryStream(text));
            using var plain = new MemoryStream();
            unzipped.CopyTo(plain);
            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

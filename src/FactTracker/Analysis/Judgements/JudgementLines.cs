using System.Buffers;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Analysis;

/// <summary>Files of judgements (<c>.judgements.jsonl</c>): one JSON object a line, which only ever grow.</summary>
/// <remarks>See the README of the folder for the members. Empty lines are skipped.</remarks>
/// <example><code>
/// using var file = new FileStream("checked.judgements.jsonl", FileMode.OpenOrCreate);
/// JudgementLines.Append(file, [new Judgement("a", "b", JudgementVerdict.Same) { By = "Anna" }]);
/// </code></example>
public static class JudgementLines
{
    private static readonly WholeReader<Judgement> One = WholeReaders.OfClass<Judgement>(JudgementJson.Read);

    /// <summary>Reads all judgements of a text. A line that cannot be read is one or more problems, and the next is read all the
    /// same.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <param name="fileName">The name of the file for the problems, or null.</param>
    public static JudgementReading Read(ReadOnlyMemory<byte> utf8, string? fileName = null)
    {
        var (judgements, problems) = (new List<Judgement>(), new List<Problem>());
        if (utf8.Span.StartsWith(JsonText.ByteOrderMark)) utf8 = utf8[JsonText.ByteOrderMark.Length..];
        for (var number = 1; !utf8.IsEmpty; number++)
        {
            var end = utf8.Span.IndexOf((byte)'\n');
            var line = end < 0 ? utf8 : utf8[..end];
            utf8 = utf8[(end < 0 ? utf8.Length : end + 1)..];
            if (line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            if (SingleRecord.TryRead(line, One, out var judgement, out var found)) judgements.Add(judgement);
            var place = number;
            problems.AddRange(found.Select(problem => problem with { File = fileName, Line = place }));
        }

        return new JudgementReading(Judgements.Of(judgements), [.. problems]);
    }

    /// <summary>Adds judgements at the end of a stream, each as one line. A last line without an end gets one first.</summary>
    /// <param name="stream">The stream; it must be readable and seekable, and stays open.</param>
    /// <param name="judgements">The judgements, in the order in which they were made.</param>
    /// <exception cref="ArgumentException">A judgement compares a record with itself, or names something that is no id; nothing was
    /// added.</exception>
    public static void Append(Stream stream, IEnumerable<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(judgements);
        var lines = new ArrayBufferWriter<byte>();
        if (stream.Seek(0, SeekOrigin.End) > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n') lines.Write("\n"u8);
        }

        foreach (var judgement in judgements)
        {
            if (JudgementJson.FaultOf(judgement) is { } fault) throw new ArgumentException(fault, nameof(judgements));
            using (var json = NativeJson.Writer(lines, indented: false))
            {
                JudgementJson.Write(json, judgement);
            }

            lines.Write("\n"u8);
        }

        stream.Seek(0, SeekOrigin.End);
        stream.Write(lines.WrittenSpan);
        stream.Flush();
    }
}

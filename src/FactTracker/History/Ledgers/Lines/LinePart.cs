using FactTracker.Serialization;
using FactTracker.Serialization.Parsing;

namespace FactTracker.History;

/// <summary>A part of the lines of a ledger, which one core reads.</summary>
/// <param name="Lines">The lines, up to the first that could not be read.</param>
/// <param name="Problems">What is wrong with them.</param>
internal sealed record LinePart(IReadOnlyList<LedgerLine> Lines, IReadOnlyList<RawProblem> Problems)
{
    /// <summary>Reads the lines from an offset to the end of a text.</summary>
    /// <param name="text">The text, which ends with a line feed.</param>
    /// <param name="start">The offset of the first line.</param>
    /// <param name="options">How to read.</param>
    /// <param name="shared">The values that the lines repeat.</param>
    public static LinePart[] ReadAll(ReadOnlyMemory<byte> text, int start, ReadingOptions options, SharedValues shared)
    {
        var ranges = WholeLines.Divide(text.Span, start, options.Cores);
        if (ranges.Count == 1) return [Read(new ReadContext(options, shared), text, ranges[0])];
        var parts = new LinePart[ranges.Count];
        var most = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        Parallel.For(0, ranges.Count, most, () => new ReadContext(options, shared), (i, _, own) =>
        {
            parts[i] = Read(own, text, ranges[i]);
            return own;
        }, _ => { });
        return parts;
    }

    private static LinePart Read(ReadContext context, ReadOnlyMemory<byte> text, Range range)
    {
        var lines = new List<LedgerLine>();
        var reader = new EntryReader(context);
        var end = range.End.GetOffset(text.Length);
        for (var start = range.Start.GetOffset(text.Length); start < end;)
        {
            var length = text.Span[start..].IndexOf((byte)'\n');
            var line = reader.Read(text.Slice(start, length), start);
            lines.Add(line);
            if (line.Entry is null) break;
            start += length + 1;
        }

        return new LinePart(lines, context.TakeProblems());
    }
}

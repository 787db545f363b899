using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads the line form of a text in memory. Parts of a long text are read on other cores.</summary>
internal static class WholeLines
{
    /// <summary>Reads all lines.</summary>
    /// <returns>Whether any line was an object. If none was, there is no set.</returns>
    public static bool Read(ReadOnlyMemory<byte> text, int start, ReadContext context, SetAssembly set)
    {
        // The set line, which is the first line that is not empty, decides whether the others can be read at all.
        var first = new LineReader(context, set);
        start = first.ReadFirst(text, start);
        if (set.IsUnsupported) return first.HasObject;

        var parts = Divide(text.Span, start, context.Options.Cores);
        if (parts is [var only])
        {
            first.ReadAll(text, only);
            return first.HasObject;
        }

        var runs = new LineRun[parts.Count];
        var ofCore = new ParallelOptions
        {
            MaxDegreeOfParallelism = context.Options.Cores,
            CancellationToken = context.Options.Bounds?.Cancellation ?? CancellationToken.None,
        };
        Parallel.For(0, parts.Count, ofCore, () => new ReadContext(context.Options, context.Shared), (i, _, own) =>
        {
            runs[i] = new LineRun(own, text, parts[i]);
            return own;
        }, _ => { });
        return runs.Aggregate(first.HasObject, (hasObject, run) => run.AddTo(set, context) | hasObject);
    }

    /// <summary>Divides lines into parts for several cores. Each ends after a line break, or at the end of the text.</summary>
    public static List<Range> Divide(ReadOnlySpan<byte> text, int start, int cores)
    {
        var parts = new List<Range>();
        var most = TextParts.Of(cores, text.Length - start);
        for (var part = 1; part < most; part++)
        {
            var from = start + ((text.Length - start) / (most - part + 1));
            var end = text[from..].IndexOf((byte)'\n');
            if (end < 0) break;
            parts.Add(start..(from + end + 1));
            start = from + end + 1;
        }

        parts.Add(start..text.Length);
        return parts;
    }
}

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads the line form of a text in memory, parts of a long one on other cores.</summary>
internal static class WholeLines
{
    private const int LeastBytes = 1 << 20; // Less is read sooner than another core is at work.

    /// <summary>Reads all lines.</summary>
    /// <returns>Whether any line was an object; without one there is no set.</returns>
    public static bool Read(ReadOnlyMemory<byte> text, int start, ReadContext context, SetAssembly set)
    {
        // The set's own line tells whether the others can be read at all, and is the first that is not empty.
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
        Parallel.For(0, parts.Count, new ParallelOptions { MaxDegreeOfParallelism = context.Options.Cores }, i =>
            (runs[i] = new LineRun(context.Options, hasHeader: true)).Read(text, parts[i]));
        return runs.Aggregate(first.HasObject, (hasObject, run) => run.AddTo(set, context) | hasObject);
    }

    // Each part ends behind a line, or with the text.
    private static List<Range> Divide(ReadOnlySpan<byte> text, int start, int cores)
    {
        var parts = new List<Range>();
        var most = Math.Clamp((text.Length - start) / LeastBytes, 1, cores);
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

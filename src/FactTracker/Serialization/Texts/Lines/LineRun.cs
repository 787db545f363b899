using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Some of the lines of a text in memory, read with problems of their own, to be put behind those before them.</summary>
internal sealed class LineRun
{
    private readonly SetAssembly _set;
    private readonly LineReader _lines;
    private readonly IReadOnlyList<RawProblem> _problems;

    /// <summary>Reads lines.</summary>
    /// <param name="context">The reading core's own; problems are taken out of it.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">Where they stand in it; a line that is not empty stands before them.</param>
    public LineRun(ReadContext context, ReadOnlyMemory<byte> text, Range lines)
    {
        _set = new SetAssembly(context);
        _lines = new LineReader(context, _set, hasHeader: true);
        _lines.ReadAll(text, lines);
        _problems = context.TakeProblems();
    }

    /// <summary>Puts what was read behind what a set has.</summary>
    /// <returns>Whether any line was an object.</returns>
    public bool AddTo(SetAssembly set, ReadContext context)
    {
        set.Append(_set);
        foreach (var problem in _problems)
        {
            context.Record = problem.Record;
            context.Take(problem);
        }

        return _lines.HasObject;
    }
}

using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>A range of lines of a text in memory, read separately with its own problems, to be appended to the lines before it.</summary>
internal sealed class LineRun
{
    private readonly SetAssembly _set;
    private readonly LineReader _lines;
    private readonly IReadOnlyList<RawProblem> _problems;

    /// <summary>Reads lines.</summary>
    /// <param name="context">The context of this thread. The problems are moved out of it.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">The range of the lines. A line that is not empty comes before it.</param>
    public LineRun(ReadContext context, ReadOnlyMemory<byte> text, Range lines)
    {
        _set = new SetAssembly(context);
        _lines = new LineReader(context, _set, hasHeader: true);
        _lines.ReadAll(text, lines);
        _problems = context.TakeProblems();
    }

    /// <summary>Appends the records to a set, and the problems to a context.</summary>
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

namespace FactTracker.Serialization.Parsing;

/// <summary>Some of the lines of a text in memory, read with strings and problems of their own, to be put behind those before them.</summary>
internal sealed class LineRun
{
    private readonly ReadContext _context;
    private readonly SetAssembly _set;
    private readonly LineReader _lines;

    /// <param name="options">How to read.</param>
    /// <param name="hasHeader">Whether a line that is not empty stands before these.</param>
    public LineRun(ReadingOptions options, bool hasHeader)
    {
        _context = new ReadContext(options);
        _set = new SetAssembly(_context);
        _lines = new LineReader(_context, _set, hasHeader);
    }

    /// <summary>Reads lines.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">Where they stand in it.</param>
    public void Read(ReadOnlyMemory<byte> text, Range lines) => _lines.ReadAll(text, lines);

    /// <summary>Puts what was read behind what a set has.</summary>
    /// <returns>Whether any line was an object.</returns>
    public bool AddTo(SetAssembly set, ReadContext context)
    {
        set.Append(_set);
        foreach (var problem in _context.Problems)
        {
            context.Record = problem.Record;
            context.Take(problem);
        }

        return _lines.HasObject;
    }
}

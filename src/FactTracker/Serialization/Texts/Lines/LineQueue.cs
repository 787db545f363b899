using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Has blocks of lines read on several cores and gives what came of them in the order of the text.</summary>
/// <remarks>No more blocks are under way than four for each core, so that memory does not grow with the text.</remarks>
internal sealed class LineQueue(ReadingOptions options)
{
    private const int BlocksPerCore = 4; // Fewer, and cores idle while whoever takes the lines waits for its turn on one of them.
    private readonly Queue<Task<List<ClaimLine>>> _underWay = new();
    private readonly Stack<LineBlockParser> _idle = new();
    private readonly SharedValues _shared = new();
    private readonly Lock _lock = new();
    private bool _hasHeader;

    /// <summary>Whether nothing is under way.</summary>
    public bool IsEmpty => _underWay.Count == 0;

    /// <summary>Whether no more should be entered before something is taken out.</summary>
    public bool IsFull => _underWay.Count >= (options.Cores == 1 ? 1 : options.Cores * BlocksPerCore);

    /// <summary>The block that was entered first; it may still be under way.</summary>
    public Task First => _underWay.Peek();

    /// <summary>Begins to read a block.</summary>
    public void Enter(LineBlock block)
    {
        // Until the set's own line was met, which block has it is not known before the last one is read.
        var hasHeader = _hasHeader;
        if (hasHeader && options.Cores > 1)
        {
            _underWay.Enqueue(Task.Run(() => Parse(block, ref hasHeader)));
            return;
        }

        _underWay.Enqueue(Task.FromResult(Parse(block, ref _hasHeader)));
    }

    /// <summary>The lines of the block that was entered first.</summary>
    public Task<List<ClaimLine>> Take() => _underWay.Dequeue();

    private List<ClaimLine> Parse(LineBlock block, ref bool hasHeader)
    {
        LineBlockParser? parser;
        lock (_lock)
        {
            if (!_idle.TryPop(out parser)) parser = new LineBlockParser(options, _shared);
        }

        var lines = parser.Parse(block, ref hasHeader);
        lock (_lock)
        {
            _idle.Push(parser);
        }

        return lines;
    }
}

using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads blocks of lines on several cores and returns the results in the order of the text.</summary>
/// <remarks>At most four blocks per core are in progress, so that memory does not grow with the text.</remarks>
internal sealed class LineQueue(ReadingOptions options)
{
    private const int BlocksPerCore = 4; // With fewer, cores are idle while the consumer of the lines waits to be scheduled on one of them.
    private readonly Queue<Task<List<PlacedLine>>> _underWay = new();
    private readonly Stack<LineBlockParser> _idle = new();
    private readonly SharedValues _shared = new();
    private readonly Lock _lock = new();
    private bool _hasHeader;

    /// <summary>Whether no block is in progress.</summary>
    public bool IsEmpty => _underWay.Count == 0;

    /// <summary>Whether a block must be taken out before another is added.</summary>
    public bool IsFull => _underWay.Count >= (options.Cores == 1 ? 1 : options.Cores * BlocksPerCore);

    /// <summary>The oldest block, which may still be in progress.</summary>
    public Task First => _underWay.Peek();

    /// <summary>Starts reading a block.</summary>
    public void Enter(LineBlock block)
    {
        // Until the set line is found, each block must be read before it is known whether the next one contains it.
        var hasHeader = _hasHeader;
        if (hasHeader && options.Cores > 1)
        {
            _underWay.Enqueue(Task.Run(() => Parse(block, ref hasHeader)));
            return;
        }

        _underWay.Enqueue(Task.FromResult(Parse(block, ref _hasHeader)));
    }

    /// <summary>Takes it for known that the set line has been passed.</summary>
    public void PassHeader() => _hasHeader = true;

    /// <summary>Removes the oldest block and returns its lines.</summary>
    public Task<List<PlacedLine>> Take() => _underWay.Dequeue();

    private List<PlacedLine> Parse(LineBlock block, ref bool hasHeader)
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

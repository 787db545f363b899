using System.Collections;
using FactTracker.Serialization.Parsing;
using Microsoft.Win32.SafeHandles;

namespace FactTracker.Serialization.Filed;

/// <summary>Records that stay in a file in the line form. The records used last are remembered.</summary>
/// <remarks>Thread-safe once all places were added.</remarks>
/// <param name="file">The file, which stays open.</param>
/// <param name="options">How it is read.</param>
/// <param name="read">Reads the record of a line.</param>
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class FiledRecords<T>(
    SafeFileHandle file, ReadingOptions options, Func<LineBlockParser, ReadOnlyMemory<byte>, T?> read) : IReadOnlyList<T>
    where T : class
{
    private const int Remembered = 1 << 12;
    private const int StartsOfPiece = 1 << 12;
    private const int LeastWindow = 1 << 16;
    private readonly List<long[]> _starts = []; // In pieces, so that a long list is never copied.
    private readonly LineBlockParser _parser = new(options, new SharedValues());
    private readonly (int Place, T? Record)[] _remembered = new (int, T?)[Remembered];
    private readonly Lock _lock = new();
    private byte[] _window = new byte[LeastWindow];
    private long _windowStart;
    private int _windowLength;

    public int Count { get; private set; }

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            lock (_lock)
            {
                ref var known = ref _remembered[index % Remembered];
                if (known.Record is null || known.Place != index) known = (index, Read(index));
                return known.Record!;
            }
        }
    }

    /// <summary>Adds a record by the offset of its line.</summary>
    public void Add(long start)
    {
        if (Count % StartsOfPiece == 0) _starts.Add(new long[StartsOfPiece]);
        _starts[^1][Count % StartsOfPiece] = start;
        Count++;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Read(int index) => read(_parser, LineAt(_starts[index / StartsOfPiece][index % StartsOfPiece]))
        ?? throw new IOException("The file was changed while it was used.");

    private ReadOnlyMemory<byte> LineAt(long start)
    {
        if (start < _windowStart || start >= _windowStart + _windowLength) Fill(start);
        while (true)
        {
            var line = _window.AsMemory((int)(start - _windowStart).._windowLength);
            if (line.Span.IndexOf((byte)'\n') is >= 0 and var end) return line[..end];
            if (_windowStart + _windowLength >= RandomAccess.GetLength(file)) return line;
            if (_windowStart == start) Array.Resize(ref _window, checked(_window.Length * 2));
            Fill(start);
        }
    }

    private void Fill(long start)
    {
        (_windowStart, _windowLength) = (start, 0);
        while (_windowLength < _window.Length
            && RandomAccess.Read(file, _window.AsSpan(_windowLength), start + _windowLength) is > 0 and var count)
        {
            _windowLength += count;
        }
    }
}

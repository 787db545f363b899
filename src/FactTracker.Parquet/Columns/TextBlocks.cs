using System.Buffers;
using System.Runtime.CompilerServices;

namespace FactTracker.Parquet;

/// <summary>
/// Memory for the texts of rows that are not written yet: arrays of the shared pool. So no text of a claim lives longer than the claim, and
/// the garbage collector has nothing to copy.
/// </summary>
/// <typeparam name="T">A unit of text: a char, or a byte of UTF-8.</typeparam>
internal sealed class TextBlocks<T>(MemoryMeter meter)
    where T : unmanaged
{
    private const int FirstLength = 256;
    private const int Longest = 1 << 16;

    private readonly List<T[]> _blocks = [];
    private T[] _block = [];
    private int _used;

    /// <summary>Returns memory for a text of at most so many units. <see cref="Take"/> makes it one.</summary>
    public Span<T> Free(int most)
    {
        if (_block.Length - _used < most)
        {
            _block = ArrayPool<T>.Shared.Rent(Math.Max(most, Math.Clamp(_block.Length * 2, FirstLength, Longest)));
            _used = 0;
            _blocks.Add(_block);
            meter.Bytes += BytesOf(_block);
        }

        return _block.AsSpan(_used);
    }

    /// <summary>Returns the text that was put into the first units that are free.</summary>
    public ReadOnlyMemory<T> Take(int length)
    {
        var text = _block.AsMemory(_used, length);
        _used += length;
        return text;
    }

    public void Clear()
    {
        foreach (var block in _blocks)
        {
            meter.Bytes -= BytesOf(block);
            ArrayPool<T>.Shared.Return(block);
        }

        _blocks.Clear();
        (_block, _used) = ([], 0);
    }

    private static long BytesOf(T[] block) => (long)block.Length * Unsafe.SizeOf<T>();
}

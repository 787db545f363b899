using System.Buffers;

namespace FactTracker.Json;

/// <summary>Some lines of a text in memory from a pool, the last of them with or without its line break.</summary>
/// <param name="Memory">The memory, which is longer than the lines.</param>
/// <param name="Length">The length of the lines in bytes.</param>
/// <param name="FirstNumber">The number of the first line.</param>
/// <param name="IsFirstCut">Whether the first line is the rest of a line whose beginning was dropped.</param>
internal readonly record struct LineBlock(byte[] Memory, int Length, long FirstNumber, bool IsFirstCut)
{
    /// <summary>The offset of the first line in the text, in bytes; of a cut one, that of the rest.</summary>
    public long Start { get; init; }

    /// <summary>Whether the text is not read beyond that line.</summary>
    public bool IsCutOff { get; init; }

    public static LineBlock Of(ReadOnlySequence<byte> lines, long firstNumber, bool isFirstCut)
    {
        var length = checked((int)lines.Length);
        var memory = ArrayPool<byte>.Shared.Rent(length);
        lines.CopyTo(memory);
        return new LineBlock(memory, length, firstNumber, isFirstCut);
    }

    public ReadOnlyMemory<byte> Text => Memory.AsMemory(0, Length);

    /// <summary>Returns the memory to the pool.</summary>
    public void Release() => ArrayPool<byte>.Shared.Return(Memory);
}

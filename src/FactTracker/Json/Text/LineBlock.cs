using System.Buffers;

namespace FactTracker.Json;

/// <summary>Some lines of a text in memory lent for a while, the last of them with or without its end.</summary>
/// <param name="Memory">The memory; longer than the lines.</param>
/// <param name="Length">How many bytes they have.</param>
/// <param name="FirstNumber">The number of the first line.</param>
/// <param name="IsFirstCut">Whether the first line is only the rest of one whose beginning was given up.</param>
internal readonly record struct LineBlock(byte[] Memory, int Length, long FirstNumber, bool IsFirstCut)
{
    public static LineBlock Of(ReadOnlySequence<byte> lines, long firstNumber, bool isFirstCut)
    {
        var length = checked((int)lines.Length);
        var memory = ArrayPool<byte>.Shared.Rent(length);
        lines.CopyTo(memory);
        return new LineBlock(memory, length, firstNumber, isFirstCut);
    }

    public ReadOnlyMemory<byte> Text => Memory.AsMemory(0, Length);

    /// <summary>Gives the memory back.</summary>
    public void Release() => ArrayPool<byte>.Shared.Return(Memory);
}

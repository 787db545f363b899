using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactTracker.Json;

/// <summary>A fast hash of short runs of bytes, eight at a time. It must not be stored, as it differs between machines.</summary>
/// <remarks>Each step multiplies and folds the upper half of the product into the lower half, so that the last letters of a run affect all
/// bits of its hash. A 128-bit product would mix better, but is slow if the processor is not known when the program is compiled.</remarks>
internal static class Utf8Hash
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Mix = 0xD6E8FEB86659FD93;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<byte> utf8)
    {
        var hash = Seed ^ (ulong)utf8.Length;
        for (var rest = utf8; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            hash = Fold(hash ^ MemoryMarshal.Read<ulong>(rest));
        }

        return (uint)(Fold(Fold(hash ^ Tail(utf8))) >> 32);
    }

    private static ulong Fold(ulong value)
    {
        var product = unchecked(value * Mix);
        return product ^ (product >> 32);
    }

    // The last eight bytes, some of which may be hashed already, or all bytes if there are fewer.
    private static ulong Tail(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        >= sizeof(ulong) => MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]),
        >= sizeof(uint) => MemoryMarshal.Read<uint>(utf8) | ((ulong)MemoryMarshal.Read<uint>(utf8[^sizeof(uint)..]) << 32),
        > 0 => utf8[0] | ((ulong)utf8[utf8.Length / 2] << 8) | ((ulong)utf8[^1] << 16),
        _ => 0,
    };
}

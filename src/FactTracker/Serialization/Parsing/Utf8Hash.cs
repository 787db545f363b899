using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactTracker.Serialization.Parsing;

/// <summary>A quick hash of short runs of bytes, eight at a time. Not for keeping: it differs by machine.</summary>
/// <remarks>Each step multiplies to 128 bits and folds them, so that the last letters of a run tell in all bits of its hash.</remarks>
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

        return unchecked((uint)Fold(hash ^ Tail(utf8)));
    }

    private static ulong Fold(ulong value)
    {
        var high = Math.BigMul(value, Mix, out var low);
        return high ^ low;
    }

    // The last eight bytes, some of them taken in before; all of them where there are fewer.
    private static ulong Tail(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        >= sizeof(ulong) => MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]),
        >= sizeof(uint) => MemoryMarshal.Read<uint>(utf8) | ((ulong)MemoryMarshal.Read<uint>(utf8[^sizeof(uint)..]) << 32),
        > 0 => utf8[0] | ((ulong)utf8[utf8.Length / 2] << 8) | ((ulong)utf8[^1] << 16),
        _ => 0,
    };
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactTracker.Serialization.Parsing;

/// <summary>A quick hash of short runs of bytes, eight at a time. Not for keeping: it differs by machine.</summary>
internal static class Utf8Hash
{
    private const ulong Mix = 0xD6E8FEB86659FD93;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            var hash = (ulong)utf8.Length * 0x9E3779B97F4A7C15;
            while (utf8.Length >= sizeof(ulong))
            {
                hash = (hash ^ MemoryMarshal.Read<ulong>(utf8)) * Mix;
                hash ^= hash >> 32;
                utf8 = utf8[sizeof(ulong)..];
            }

            ulong tail = 0;
            foreach (var b in utf8)
            {
                tail = (tail << 8) | b;
            }

            hash = (hash ^ tail) * Mix;
            return (uint)(hash ^ (hash >> 32));
        }
    }
}

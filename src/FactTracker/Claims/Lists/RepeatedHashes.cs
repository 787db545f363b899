using System.Collections;
using System.Numerics;

namespace FactTracker;

/// <summary>Finds which of many hashes may occur more than once: all that do, and by chance a few per cent of the others.</summary>
/// <remarks>
/// When hardly any hash repeats, two bits per hash in tables that fit into the processor's caches save a lookup of every hash.
/// </remarks>
/// <param name="count">How many hashes there are.</param>
internal sealed class RepeatedHashes(int count)
{
    private const int BitsPerHash = 32;
    private const int MostBits = 1 << 30;
    private readonly BitArray _met = new(BitsFor(count));
    private readonly BitArray _repeated = new(BitsFor(count));

    /// <summary>Meets a hash.</summary>
    public void Add(uint hash)
    {
        var bit = BitOf(hash);
        if (_met[bit]) _repeated[bit] = true;
        else _met[bit] = true;
    }

    /// <summary>Whether a hash that was met may have been met again.</summary>
    public bool MayRepeat(uint hash) => _repeated[BitOf(hash)];

    private int BitOf(uint hash) => (int)(hash & (uint)(_met.Length - 1));

    private static int BitsFor(int count) =>
        (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(count, 1, MostBits / BitsPerHash) * BitsPerHash);
}

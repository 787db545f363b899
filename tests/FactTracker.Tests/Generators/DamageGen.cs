using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Copies of a file in which a few bytes are others, and which may end too early.</summary>
internal static class DamageGen
{
    private const int MostChanges = 8;

    /// <summary>Any such copies.</summary>
    /// <param name="content">The file.</param>
    /// <param name="instead">What may stand in place of a byte.</param>
    /// <param name="mostCut">How many bytes may be missing at the end.</param>
    public static Gen<byte[]> Of(byte[] content, Gen<byte> instead, int mostCut = 0) =>
        Gen.Select(
            Gen.Int[0, content.Length - 1].Select(instead).Array[1, MostChanges], Gen.Int[0, mostCut],
            (changes, cut) => Damaged(content, changes, cut));

    /// <summary>What breaks JSON most: its own signs, and what is no UTF-8.</summary>
    public static Gen<byte> OfJson { get; } = Gen.OneOf<byte>((byte)'"', (byte)'{', (byte)'[', (byte)'0', (byte)' ', (byte)',', 0xFF);

    private static byte[] Damaged(byte[] content, (int At, byte With)[] changes, int cut)
    {
        var damaged = (byte[])content.Clone();
        foreach (var (at, with) in changes)
        {
            damaged[at] = with;
        }

        return damaged[..^cut];
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace FactTracker.History;

/// <summary>UUIDs that are made from names (version 5 of RFC 9562, section 5.5).</summary>
internal static class NameUuid
{
    private const int Size = 16;

    /// <summary>Returns the UUID of a name.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name.</param>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 requires SHA-1 here.")]
    public static Guid Of(Guid space, ReadOnlySpan<byte> name)
    {
        Span<byte> content = new byte[Size + name.Length];
        space.TryWriteBytes(content, bigEndian: true, out _);
        name.CopyTo(content[Size..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(content, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50); // Version 5.
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80); // The variant of RFC 9562.
        return new Guid(hash[..Size], bigEndian: true);
    }
}

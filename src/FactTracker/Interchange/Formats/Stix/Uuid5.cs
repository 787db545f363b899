using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Makes UUIDs from names (RFC 9562, section 5.5): the same name in the same namespace has the same UUID everywhere.</summary>
internal static class Uuid5
{
    private const int Length = 16;
    private const int MostOnStack = 512;

    public static Guid Of(Guid nameSpace, ReadOnlySpan<byte> name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        var input = name.Length <= MostOnStack - Length ? stackalloc byte[Length + name.Length] : new byte[Length + name.Length];
        nameSpace.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input[Length..]);
#pragma warning disable CA5350 // The RFC requires SHA-1; it is not used for security.
        SHA1.HashData(input, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..Length], bigEndian: true);
    }

    public static Guid Of(Guid nameSpace, string name) => Of(nameSpace, Encoding.UTF8.GetBytes(name));
}

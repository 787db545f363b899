using System.Security.Cryptography;
using NodaTime;

namespace FactTracker.History;

/// <summary>What the first line of a packed ledger or of a snapshot says about the state behind it.</summary>
/// <param name="Sequence">The number of the last entry that is in the state.</param>
/// <param name="At">Its recorded time.</param>
/// <param name="Line">The digest of its line.</param>
/// <param name="SetBytes">The length of the lines of the set.</param>
/// <param name="Bytes">The length of all lines of the state.</param>
/// <param name="Content">The digest of the first line, up to this digest, and of all lines of the state.</param>
internal sealed record StateHead(long Sequence, Instant At, Digest Line, long SetBytes, long Bytes, Digest Content)
{
    private const int HexDigits = 64;

    /// <summary>In a snapshot, the offset in the ledger at which the line of that entry ends.</summary>
    public long? Offset { get; init; }

    private static int TailLength => ",\"sha256\":\"\"}}"u8.Length + HexDigits;

    /// <summary>Whether the digest is that of the first line and the lines of the state.</summary>
    public bool Fits(ReadOnlySpan<byte> line, ReadOnlySpan<byte> content) =>
        line.Length > TailLength && SumOf(line[..^TailLength], content) == Content;

    /// <summary>Returns the digest.</summary>
    /// <param name="beginning">The first line up to the digest.</param>
    /// <param name="content">The lines of the state.</param>
    public static Digest SumOf(ReadOnlySpan<byte> beginning, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(beginning);
        hash.AppendData(content);
        return new Digest(hash.GetHashAndReset());
    }
}

using System.Security.Cryptography;
using FactTracker.Json;

namespace FactTracker.Serialization.Canonical;

/// <summary>The fingerprint of a set: the digest of the digests of its header and records, sorted, each followed by a line feed.</summary>
internal static class SetFingerprint
{
    private const int LineLength = (Digest.Size * 2) + 1;
    private const int LinesAtOnce = 64;

    public static Digest Of(ClaimSet set)
    {
        var digests = new Digest[1 + set.Sources.Count + set.Claims.Count];
        var json = CanonicalWriter.Take();
        var count = 0;
        digests[count++] = DigestOf(json, set, CanonicalRecords.WriteHeader);
        foreach (var source in set.Sources)
        {
            digests[count++] = DigestOf(json, source, CanonicalRecords.Write);
        }

        foreach (var claim in set.Claims)
        {
            digests[count++] = DigestOf(json, claim, CanonicalRecords.Write);
        }

        json.Release();
        return OfDigests(digests);
    }

    /// <summary>The fingerprint of a set whose header and records have these digests.</summary>
    /// <param name="digests">The digests, which are sorted.</param>
    public static Digest OfDigests(Digest[] digests)
    {
        Array.Sort(digests);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> lines = stackalloc byte[LinesAtOnce * LineLength];
        var length = 0;
        foreach (var digest in digests)
        {
            digest.FormatUtf8(lines[length..]);
            lines[length + LineLength - 1] = (byte)'\n';
            length += LineLength;
            if (length < lines.Length) continue;
            hash.AppendData(lines);
            length = 0;
        }

        hash.AppendData(lines[..length]);
        hash.GetHashAndReset(lines);
        return new Digest(lines[..Digest.Size]);
    }

    private static Digest DigestOf<T>(CanonicalWriter json, T record, Action<CanonicalWriter, T> write)
    {
        json.Clear();
        write(json, record);
        return Digest.Of(json.Written);
    }
}

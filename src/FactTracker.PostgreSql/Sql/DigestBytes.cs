namespace FactTracker.PostgreSql.Sql;

/// <summary>Digests as columns of 32 bytes.</summary>
internal static class DigestBytes
{
    public static byte[] ToBytes(this Digest digest)
    {
        var bytes = new byte[Digest.Size];
        digest.CopyTo(bytes);
        return bytes;
    }
}

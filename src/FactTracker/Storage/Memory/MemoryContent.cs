namespace FactTracker.Storage;

/// <summary>The content of a record of a batch.</summary>
/// <param name="Kind">Whether it is a claim or a source.</param>
/// <param name="Id">The id.</param>
/// <param name="Digest">The digest.</param>
/// <param name="Utf8Json">The record as a native object.</param>
internal sealed record MemoryContent(StoredKind Kind, string Id, Digest Digest, byte[] Utf8Json)
{
    /// <summary>The records of a batch.</summary>
    /// <exception cref="ArgumentException">Two have the same id, or one is removed at the same time.</exception>
    public static IReadOnlyList<MemoryContent> Of(StoreBatch batch)
    {
        MemoryContent[] contents =
        [
            .. batch.Sources.Select(source => new MemoryContent(StoredKind.Source, source.Id.Text, source.Digest(), source.ToUtf8Json())),
            .. batch.Claims.Select(claim => new MemoryContent(StoredKind.Claim, claim.Id.Text, claim.Digest(), claim.ToUtf8Json())),
        ];
        var ids = batch.Removed.ToHashSet(StringComparer.Ordinal);
        foreach (var content in contents)
        {
            if (!ids.Add(content.Id)) throw new ArgumentException($"The batch has \"{content.Id}\" twice; keep one.", nameof(batch));
        }

        return contents;
    }

    /// <summary>Whether a record of the store is the same.</summary>
    public bool IsSameAs(StoredRecord? record) => record is not null && record.Kind == Kind && record.Digest == Digest;
}

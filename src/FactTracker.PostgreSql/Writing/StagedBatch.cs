using System.Buffers;
using FactTracker.Serialization;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Writing;

/// <summary>A batch with all that can be computed without the database.</summary>
internal sealed class StagedBatch
{
    private StagedBatch(StoreBatch batch, IReadOnlyList<StagedRecord> records)
    {
        Batch = batch;
        Records = records;
        var digest = batch.Header?.HeaderDigest();
        HeaderDigest = digest == ClaimSet.Empty.HeaderDigest() ? null : digest;
        Removed = [.. batch.Removed.Distinct(StringComparer.Ordinal)];
    }

    public StoreBatch Batch { get; }

    /// <summary>The sources, then the claims.</summary>
    public IReadOnlyList<StagedRecord> Records { get; }

    /// <summary>The digest of the header; null where there is none, or an empty one.</summary>
    public Digest? HeaderDigest { get; }

    /// <summary>The ids to remove, each once.</summary>
    public IReadOnlyList<string> Removed { get; }

    /// <summary>The ids of the records and the ids to remove.</summary>
    public IEnumerable<string> Ids => Records.Select(record => record.Id).Concat(Removed);

    /// <summary>Computes the digests of the records.</summary>
    /// <exception cref="ArgumentException">Two records have the same id, or one is removed at the same time.</exception>
    public static StagedBatch Of(StoreBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var ids = batch.Removed.ToHashSet(StringComparer.Ordinal);
        foreach (var id in batch.Sources.Select(source => source.Id.Text).Concat(batch.Claims.Select(claim => claim.Id.Text)))
        {
            if (!ids.Add(id)) throw new ArgumentException($"The batch has \"{id}\" twice; keep one.", nameof(batch));
        }

        var sources = batch.Sources.Select(source => new StagedRecord(source));
        var claims = batch.Claims.AsEnumerable().Select(claim => new StagedRecord(claim));
        return new StagedBatch(batch, [.. sources, .. claims]);
    }

    /// <summary>The header as a native set without records, in UTF-8.</summary>
    public byte[] HeaderJson()
    {
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(Batch.Header! with { Sources = SourceList.Empty, Claims = ClaimList.Empty }, output);
        return output.WrittenSpan.ToArray();
    }
}

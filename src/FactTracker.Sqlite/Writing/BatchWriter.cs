using FactTracker.Sqlite.Engine;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Sqlite.Writing;

/// <summary>Writes batches. It keeps what it knows of the dictionaries from one batch to the next.</summary>
internal sealed class BatchWriter(Session session)
{
    private readonly DateTable _dates = new(session);
    private readonly UnitTable _units = new(session);
    private long _state = -1;

    /// <summary>Writes a batch as a whole or not at all.</summary>
    public StoreReceipt Write(StoreBatch batch, CancellationToken cancellationToken)
    {
        CheckIds(batch);
        try
        {
            return session.Write(() => WriteAll(batch, cancellationToken));
        }
        catch
        {
            Forget();
            throw;
        }
    }

    private static void CheckIds(StoreBatch batch)
    {
        var ids = new HashSet<string>(batch.Sources.Count + batch.Claims.Count + batch.Removed.Count);
        foreach (var source in batch.Sources) Add(source.Id.Text);
        foreach (var claim in batch.Claims) Add(claim.Id.Text);
        foreach (var id in batch.Removed.Distinct()) Add(id);

        void Add(string id)
        {
            if (!ids.Add(id)) throw new ArgumentException($"The batch has \"{id}\" twice; keep one.", nameof(batch));
        }
    }

    private StoreReceipt WriteAll(StoreBatch batch, CancellationToken cancellationToken)
    {
        // Another process may have written since, or the last transaction of this one may not have counted.
        var state = session.Number("PRAGMA data_version")!.Value;
        if (state != _state) Forget();
        _state = state;
        var sums = StoreSums.Read(session);
        var records = new RecordWriter(session, sums, new VersionWriter(session, sums.Sequence + 1, _dates, _units));
        foreach (var source in batch.Sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            records.Put(source);
        }

        foreach (var claim in batch.Claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            records.Put(claim);
        }

        foreach (var id in batch.Removed.Distinct()) records.Remove(id);
        records.Finish();
        _dates.WriteCounts();
        var hasHeader = batch.Header is { } header && WriteHeader(header, sums.Sequence + 1);
        if (batch.Mark is { } mark) WriteMark(mark, records.Keys);
        if (!hasHeader && !records.HasChanges) return records.Receipt;
        var at = sums.At is { } last ? Instant.Max(last, batch.At) : batch.At;
        sums.WriteNext(session, at, batch);
        return records.Receipt with { Sequence = sums.Sequence + 1, At = at };
    }

    private bool WriteHeader(ClaimSet header, long sequence)
    {
        var bare = header with { Sources = SourceList.Empty, Claims = ClaimList.Empty };
        var digest = bare.HeaderDigest();
        if (digest == ClaimSet.Empty.HeaderDigest()) return false;
        using (var known = session.Prepare("SELECT 1 FROM header WHERE digest = ?1").BindDigest(1, digest))
        {
            if (known.Step()) return false;
        }

        session.Prepare("INSERT INTO header (sequence, digest, json) VALUES (?1, ?2, ?3)")
            .Bind(1, sequence).BindDigest(2, digest).BindText(3, bare.ToJson()).Run();
        return true;
    }

    private void WriteMark(Digest mark, List<long> keys) =>
        session.Prepare("INSERT OR REPLACE INTO mark VALUES (?1, ?2)").BindDigest(1, mark).BindBlob(2, KeyRuns.Write(keys)).Run();

    private void Forget()
    {
        _dates.Forget();
        _units.Forget();
    }
}

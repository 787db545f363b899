using System.Buffers;
using FactTracker.Serialization;
using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Writing;

/// <summary>Puts the records of one batch into the order of the store, and counts what they change.</summary>
internal sealed class RecordWriter(Session session, StoreSums sums, VersionWriter versions)
{
    private readonly Statement _add = session.Prepare("INSERT INTO record VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING");
    private readonly Statement _find = session.Prepare("SELECT number, revision FROM record WHERE id = ?1");
    private readonly ArrayBufferWriter<byte> _json = new(1 << 12);
    private readonly List<string> _notFound = [];
    private int _added;
    private int _revised;
    private int _unchanged;
    private int _removed;

    /// <summary>The keys of the present versions of all records of the batch.</summary>
    public List<long> Keys { get; } = [];

    public bool HasChanges => _added + _revised + _removed > 0;

    public StoreReceipt Receipt => new()
    {
        Added = _added, Revised = _revised, Unchanged = _unchanged, Removed = _removed, NotFound = [.. _notFound],
    };

    public void Put(Source source)
    {
        _json.ResetWrittenCount();
        ClaimSetWriter.Write(source, _json);
        Put(new NewRecord(StoredKind.Source, source.Id.Text, _json.WrittenMemory, source.Digest, null));
    }

    public void Put(Claim claim)
    {
        _json.ResetWrittenCount();
        ClaimSetWriter.Write(claim, _json);
        Put(new NewRecord(StoredKind.Claim, claim.Id.Text, _json.WrittenMemory, claim.Digest, claim));
    }

    public void Remove(string id)
    {
        if (Find(id) is not { } key || End(key) is not { } kind)
        {
            _notFound.Add(id);
            return;
        }

        sums.Count(kind, -1);
        sums.Removed++;
        _removed++;
    }

    public void Finish() => versions.Finish();

    private void Put(NewRecord record)
    {
        // Most records of an import are new, and then the id is looked for once.
        if (TryAdd(record) || Find(record.Id) is not { } last) return;
        if (IsSame(record, last))
        {
            _unchanged++;
            Keys.Add(last);
            return;
        }

        if (End(last) is { } kind)
        {
            sums.Count(kind, -1);
            _revised++;
        }
        else
        {
            sums.Removed--;
            _added++;
        }

        var (number, revision) = (VersionKey.NumberOf(last), VersionKey.RevisionOf(last) + 1);
        if (revision > VersionKey.MostRevisions) throw new InvalidOperationException($"{record.Id} has too many versions.");
        session.Prepare("UPDATE record SET revision = ?2 WHERE id = ?1").BindText(1, record.Id).Bind(2, revision).Run();
        Write(record, VersionKey.Of(number, revision));
    }

    private bool TryAdd(NewRecord record)
    {
        _add.BindText(1, record.Id).Bind(2, sums.Numbers + 1).Run();
        if (session.Changes == 0) return false;
        if (++sums.Numbers >= VersionKey.MostNumbers) throw new InvalidOperationException("The store holds too many records.");
        _added++;
        Write(record, sums.Numbers);
        return true;
    }

    private void Write(NewRecord record, long key)
    {
        sums.Count(record.Kind, 1);
        sums.Versions++;
        Keys.Add(key);
        versions.Write(key, record);
    }

    /// <summary>Returns the key of the last version of a record.</summary>
    private long? Find(string id)
    {
        using var row = _find.BindText(1, id);
        return row.Step() ? VersionKey.Of(row.Long(0), row.Long(1)) : null;
    }

    private bool IsSame(NewRecord record, long key)
    {
        using var row = session.Prepare(
            "SELECT v.kind, c.digest, c.json FROM version v JOIN content c ON c.key = v.key WHERE v.key = ?1 AND v.until = 0").Bind(1, key);
        return row.Step() && row.Long(0) == (long)record.Kind
            && (row.Bytes(2).SequenceEqual(record.Json.Span) || row.DigestAt(1) == record.Digest());
    }

    /// <summary>Ends a version that is present.</summary>
    /// <returns>What it is, or null where it had ended before.</returns>
    private StoredKind? End(long key)
    {
        using var row = session.Prepare("UPDATE version SET until = ?2 WHERE key = ?1 AND until = 0 RETURNING kind")
            .Bind(1, key).Bind(2, sums.Sequence + 1);
        return row.Step() ? (StoredKind)row.Long(0) : null;
    }
}

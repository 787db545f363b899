using System.Buffers;
using FactTracker.Serialization;
using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Index;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Checking;

/// <summary>Compares everything that a database holds with the records that it was made of.</summary>
internal sealed class StoreCheck(Session session, CancellationToken cancellationToken)
{
    private const int MostReported = 100;

    private readonly List<string> _wrong = [];
    private readonly TokenSum _expected = new();
    private readonly SumCheck _sums = new();
    private readonly ArrayBufferWriter<byte> _words = new(1 << 12);

    /// <summary>Returns what is wrong, as English sentences.</summary>
    public IReadOnlyList<string> Run()
    {
        CheckPages();
        if (_wrong.Count > 0) return _wrong;
        CheckRecords();
        CheckWords();
        _wrong.AddRange(_sums.Compare(session));
        if (_wrong.Count <= MostReported) return _wrong;
        return [.. _wrong.Take(MostReported), $"There are {_wrong.Count - MostReported} more findings."];
    }

    // This asks the word index and the index of ranges for their own checks, too.
    private void CheckPages()
    {
        using var rows = session.Prepare("PRAGMA integrity_check");
        while (rows.Step())
        {
            if (rows.Text(0) is not "ok" and var finding) _wrong.Add($"SQLite: {finding}.");
        }
    }

    private void CheckRecords()
    {
        using var rows = session.Prepare(
            """
            SELECT v.key, v.kind, v.since, v.until, v.fields, v.about, v.recorded, c.digest, c.json, r.id, r.number, r.revision
            FROM version v LEFT JOIN content c ON c.key = v.key LEFT JOIN record r ON r.id = c.json ->> 'id' ORDER BY v.key
            """);
        while (rows.Step())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = rows.Long(0);
            _sums.Count((StoredKind)rows.Long(1), rows.Long(3));
            if (rows.IsNull(8)) _wrong.Add($"Version {key} has no content.");
            else CheckRecord(rows, key);
        }
    }

    private void CheckRecord(Statement row, long key)
    {
        var name = row.TextOrNull(9);
        if (name is null || row.Long(10) != VersionKey.NumberOf(key) || row.Long(11) < VersionKey.RevisionOf(key))
        {
            _wrong.Add($"Version {key} cannot be found by the id of its record.");
        }

        name ??= $"Version {key}";
        try
        {
            var record = new StoredRecord((StoredKind)row.Long(1), name, 0, 0, default, row.DigestAt(7), row.Bytes(8).ToArray());
            if (record.Kind == StoredKind.Source)
            {
                if (record.ToSource().Digest() != row.DigestAt(7)) _wrong.Add($"{name} is not as it was written: the digest differs.");
                return;
            }

            var claim = record.ToClaim();
            if (claim.Digest() != row.DigestAt(7)) _wrong.Add($"{name} is not as it was written: the digest differs.");
            CheckIndexes(row, key, name, claim);
        }
        catch (ClaimSetFormatException error)
        {
            _wrong.Add($"{name} cannot be read: {error.Message}");
        }
    }

    private void CheckIndexes(Statement row, long key, string name, Claim claim)
    {
        var document = IndexDocument.Of(claim, FindDate, _words);
        if (document.Fields != row.Long(4)) _wrong.Add($"{name}: the list of stated members does not fit the record.");
        if (document.About != row.Long(5) || document.Recorded != row.Long(6)) _wrong.Add($"{name}: its dates do not fit the record.");
        if (!HasAmounts(key, document.Amounts)) _wrong.Add($"{name}: its quantities do not fit the record.");
        _expected.AddText(key, document.Words.Span);
    }

    private long FindDate(DateKey date)
    {
        using var row = session.Prepare("SELECT id FROM date WHERE kind = ?1 AND latest = ?2 AND earliest = ?3 AND certain = ?4")
            .Bind(1, (long)date.Kind).Bind(2, date.Latest).Bind(3, date.Earliest).Bind(4, date.Certain);
        return row.Step() ? row.Long(0) : -1;
    }

    private bool HasAmounts(long key, IReadOnlyList<IndexAmount> amounts)
    {
        using var rows = session.Prepare(
            """
            SELECT u.dimension, a.lower, a.upper, a.exact, u.symbol, a.is_range
            FROM quantity a JOIN unit u ON u.id = a.unit WHERE a.version = ?1 ORDER BY a.ordinal
            """).Bind(1, key);
        foreach (var amount in amounts)
        {
            if (!rows.Step() || rows.Long(5) != (IndexDocument.IsPoint(amount) ? 0 : 1)) return false;
            if (amount != new IndexAmount(rows.Text(0), rows.Double(1), rows.Double(2), rows.TextOrNull(3), rows.Text(4))) return false;
        }

        return !rows.Step();
    }

    private void CheckWords()
    {
        session.Execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.claim_token USING fts5vocab (main, claim_index, instance)");
        var found = new TokenSum();
        using var rows = session.Prepare("SELECT term, doc, offset FROM temp.claim_token");
        while (rows.Step()) found.Add(rows.Bytes(0), rows.Long(1), rows.Long(2));
        if (found.Value != _expected.Value) _wrong.Add("The word index does not fit the records.");
    }
}

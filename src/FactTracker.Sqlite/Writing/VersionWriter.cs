using System.Buffers;
using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Index;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Writing;

/// <summary>Writes the versions of one entry: content and indexes.</summary>
internal sealed class VersionWriter(Session session, long sequence, DateTable dates, UnitTable units)
{
    private readonly Statement _content = session.Prepare("INSERT INTO content VALUES (?1, ?2, ?3)");
    private readonly Statement _version = session.Prepare("INSERT INTO version VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    private readonly Statement _amount = session.Prepare("INSERT INTO amount VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    private readonly Statement _words = session.Prepare("INSERT INTO claim_index (rowid, words) VALUES (?1, ?2)");
    private readonly Func<DateKey, long> _dateOf = dates.Count;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 12);

    // The word index takes rows in the order of their keys; otherwise it writes out what it has for each.
    private readonly List<(long Key, byte[] Words)> _later = [];

    public void Write(long key, NewRecord record)
    {
        _content.Bind(1, key).BindDigest(2, record.Digest()).BindText(3, record.Json.Span).Run();
        _version.Bind(1, key).Bind(2, (long)record.Kind).Bind(3, sequence);
        if (record.Claim is { } claim) WriteClaim(key, IndexDocument.Of(claim, _dateOf, _buffer));
        else _version.Bind(4, 0).BindNulls(5, 11).Run();
    }

    /// <summary>Writes what was held back.</summary>
    public void Finish()
    {
        _later.Sort((left, right) => left.Key.CompareTo(right.Key));
        foreach (var (key, words) in _later) WriteWords(key, words);
    }

    private void WriteClaim(long key, IndexDocument document)
    {
        _version.Bind(4, document.Fields).Bind(5, document.About).Bind(6, document.Recorded);
        if (document.Amounts.Count > 0) BindAmount(_version, 7, document.Amounts[0]);
        else _version.BindNulls(7, 11);
        _version.Run();
        for (var i = 1; i < document.Amounts.Count; i++) BindAmount(_amount.Bind(1, key).Bind(2, i), 3, document.Amounts[i]).Run();
        if (key < VersionKey.Revised) WriteWords(key, document.Words.Span);
        else _later.Add((key, document.Words.ToArray()));
    }

    private Statement BindAmount(Statement row, int first, IndexAmount amount) =>
        row.Bind(first, units.IdOf(amount)).Bind(first + 1, IndexDocument.IsPoint(amount) ? 0 : 1)
            .Bind(first + 2, amount.Lower).Bind(first + 3, amount.Upper).BindText(first + 4, amount.Exact);

    private void WriteWords(long key, ReadOnlySpan<byte> words) => _words.Bind(1, key).BindText(2, words).Run();
}

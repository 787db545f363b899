using NodaTime;

namespace FactTracker.Storage;

/// <summary>What a store in memory holds.</summary>
internal sealed class MemoryState
{
    private readonly Dictionary<string, MemoryRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<Digest, IReadOnlyList<MemoryContent>> _marks = [];
    private readonly List<(Instant At, ClaimSet Header)> _headers = [];
    private readonly List<Instant> _entries = [];
    private MemorySet? _present;

    public MemoryRecord? Find(string id) => _records.GetValueOrDefault(id);

    public bool HasMark(Digest mark) => _marks.TryGetValue(mark, out var contents) && contents.All(IsPresent);

    public StoreReceipt Append(StoreBatch batch)
    {
        var contents = MemoryContent.Of(batch);
        var removed = batch.Removed.Distinct().ToLookup(id => Present(id) is not null);
        var changed = contents.Where(content => !IsPresent(content)).ToArray();
        var isNewHeader = batch.Header is { } header && header.HeaderDigest() != ClaimSet.Empty.HeaderDigest()
            && _headers.All(known => known.Header.HeaderDigest() != header.HeaderDigest());
        var receipt = new StoreReceipt
        {
            Added = changed.Count(content => Present(content.Id) is null),
            Revised = changed.Count(content => Present(content.Id) is not null),
            Unchanged = contents.Count - changed.Length,
            Removed = removed[true].Count(),
            NotFound = [.. removed[false]],
        };
        if (changed.Length > 0 || receipt.Removed > 0 || isNewHeader)
        {
            var at = _entries.Count > 0 && _entries[^1] > batch.At ? _entries[^1] : batch.At;
            _entries.Add(at);
            receipt = receipt with { Sequence = _entries.Count, At = at };
            var entry = new RecordVersion(_entries.Count, at) { By = batch.By, Why = batch.Why };
            if (isNewHeader) _headers.Add((at, batch.Header! with { Sources = SourceList.Empty, Claims = ClaimList.Empty }));
            foreach (var content in changed) Write(content, entry);
            foreach (var id in removed[true]) _records[id].Versions.Add(new MemoryVersion(entry, null, null));
            _present = null;
        }

        if (batch.Mark is { } mark) _marks[mark] = contents;
        return receipt;
    }

    public IEnumerable<StoredRecord> Records(Instant? known) => At(known).Select(version => version.Record!);

    public ClaimSet Header(Instant? known) =>
        JoinedHeaders.Of(_headers.Where(header => known is not { } time || header.At <= time).Select(header => header.Header));

    public MemorySet SetAt(Instant? known) => known is null ? _present ??= Read(null) : Read(known);

    public StoreStatistics Measure()
    {
        var present = Records(null).ToArray();
        return new StoreStatistics
        {
            Claims = present.Count(record => record.Kind == StoredKind.Claim),
            Sources = present.Count(record => record.Kind == StoredKind.Source),
            Versions = _records.Values.Sum(record => record.Versions.Count(version => version.Record is not null)),
            Removed = _records.Count - present.Length,
            Entries = _entries.Count,
            FirstRecorded = _entries.Count == 0 ? null : _entries[0],
            LastRecorded = _entries.Count == 0 ? null : _entries[^1],
        };
    }

    private MemorySet Read(Instant? known)
    {
        var versions = At(known).ToArray();
        var set = ClaimSet.Empty with
        {
            Claims = [.. versions.Select(version => version.Claim).OfType<Claim>()],
            Sources = [.. versions.Select(version => version.Source).OfType<Source>()],
        };
        var claims = versions.Where(version => version.Claim is not null).ToArray();
        return new MemorySet(
            set,
            claims.ToDictionary(version => version.Claim!.Id, version => version.Record!.Number),
            claims.Where(version => version.HasErrors).Select(version => version.Claim!.Id).ToHashSet());
    }

    private IEnumerable<MemoryVersion> At(Instant? known) =>
        _records.Values.OrderBy(record => record.Number).Select(record => record.At(known)).OfType<MemoryVersion>()
            .Where(version => version.Record is not null);

    private StoredRecord? Present(string id) => Find(id)?.At(null)?.Record;

    private bool IsPresent(MemoryContent content) => content.IsSameAs(Present(content.Id));

    private void Write(MemoryContent content, RecordVersion entry)
    {
        if (!_records.TryGetValue(content.Id, out var record))
            _records.Add(content.Id, record = new MemoryRecord(_records.Count + 1));
        var stored = new StoredRecord(
            content.Kind, content.Id, record.Number, entry.Sequence, entry.At, content.Digest, content.Utf8Json);
        var version = entry with { Record = stored };
        bool hasErrors;
        record.Versions.Add(content.Kind == StoredKind.Claim
            ? new MemoryVersion(version, stored.ToClaim(out hasErrors), null, hasErrors)
            : new MemoryVersion(version, null, stored.ToSource(out hasErrors), hasErrors));
    }
}

using System.Collections.Concurrent;
using System.Text;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Storage.Engines;

/// <summary>An engine that compares the indexes of all claims with conditions: what the engines of databases do, in the plainest
/// form.</summary>
internal sealed class ListClaimStore : IndexedClaimStore
{
    private readonly InMemoryClaimStore _inner = new();
    private readonly ConcurrentDictionary<Digest, ClaimIndex> _indexes = new();

    public override Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken = default) =>
        _inner.AppendAsync(batch, cancellationToken);

    public override Task<bool> HasMarkAsync(Digest mark, CancellationToken cancellationToken = default) =>
        _inner.HasMarkAsync(mark, cancellationToken);

    public override Task<StoredRecord?> FindAsync(string id, Instant? known = null, CancellationToken cancellationToken = default) =>
        _inner.FindAsync(id, known, cancellationToken);

    public override IAsyncEnumerable<StoredRecord> ReadAsync(
        StoredKind kind, Instant? known = null, CancellationToken cancellationToken = default) =>
        _inner.ReadAsync(kind, known, cancellationToken);

    public override IAsyncEnumerable<RecordVersion> ReadHistoryAsync(string id, CancellationToken cancellationToken = default) =>
        _inner.ReadHistoryAsync(id, cancellationToken);

    public override Task<StoreStatistics> MeasureAsync(CancellationToken cancellationToken = default) =>
        _inner.MeasureAsync(cancellationToken);

    public override Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default) =>
        _inner.VerifyAsync(cancellationToken);

    public override ValueTask DisposeAsync() => _inner.DisposeAsync();

    protected override async Task<IReadOnlyList<ScannedClaim>> ScanAsync(StoreScan scan, CancellationToken cancellationToken)
    {
        var found = new List<ScannedClaim>();
        await foreach (var record in _inner.ReadAsync(StoredKind.Claim, scan.Known, cancellationToken))
        {
            var index = IndexOf(record);
            if (scan.Condition is { } condition && !Meets(record.Id, index, condition)) continue;
            var day = scan.Order == StoreOrder.Newest ? index.When?.Latest ?? IndexDays.Least : 0;
            found.Add(new ScannedClaim(record, new StorePlace(record.Number, day)));
        }

        var ordered = found.OrderByDescending(one => one.Place.Day).ThenBy(one => one.Place.Number);
        return [.. ordered.Where(one => scan.After is not { } after || IsAfter(one.Place, after)).Take(scan.Limit)];
    }

    protected override Task<ValueList<string>> ExplainScanAsync(StoreScan scan, CancellationToken cancellationToken) =>
        Task.FromResult<ValueList<string>>(["every claim is compared"]);

    protected override async Task<IReadOnlyList<ScannedClaim>> RankAsync(
        ValueList<string> words, bool all, Instant? known, int limit, CancellationToken cancellationToken)
    {
        var found = new List<ScannedClaim>();
        await foreach (var record in _inner.ReadAsync(StoredKind.Claim, known, cancellationToken))
        {
            var own = IndexOf(record).Words.Split(' ');
            var count = words.Count(word => HasWord(own, word));
            if (all ? count == words.Count : count > 0) found.Add(new ScannedClaim(record, new StorePlace(record.Number), count));
        }

        return [.. found.OrderByDescending(one => one.Score).Take(limit)];
    }

    protected override async Task<IReadOnlyList<StoredRecord>> FindSourcesAsync(
        IReadOnlyCollection<SourceId> ids, Instant? known, CancellationToken cancellationToken)
    {
        var found = new List<StoredRecord>();
        foreach (var id in ids)
        {
            if (await _inner.FindAsync(id.Text, known, cancellationToken) is { Kind: StoredKind.Source } source) found.Add(source);
        }

        return found;
    }

    protected override async Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadHeadersAsync(Instant? known, CancellationToken cancellationToken)
    {
        var header = await _inner.ReadHeaderAsync(known, cancellationToken);
        return header == ClaimSet.Empty ? [] : [Encoding.UTF8.GetBytes(header.ToJson())];
    }

    private ClaimIndex IndexOf(StoredRecord record) => _indexes.GetOrAdd(record.Digest, _ => ClaimIndex.Of(record.ToClaim()));

    private static bool IsAfter(StorePlace place, StorePlace after) =>
        place.Day < after.Day || (place.Day == after.Day && place.Number > after.Number);

    private static bool HasWord(string[] own, string word) =>
        word.EndsWith('*') ? own.Any(one =>
            one.StartsWith(word[..^1], StringComparison.Ordinal)) : own.Contains(word, StringComparer.Ordinal);

    private static bool Meets(string id, ClaimIndex index, StoreCondition condition) => condition switch
    {
        AllOf all => all.Items.All(item => Meets(id, index, item)),
        AnyOf any => any.Items.Any(item => Meets(id, index, item)),
        HasTerm { Field: StoreField.Id } term => id == term.Text,
        HasPrefix { Field: StoreField.Id } prefix => id.StartsWith(prefix.Prefix, StringComparison.Ordinal),
        HasTerm term => index.Terms.Contains(new IndexTerm(term.Field, term.Text)),
        HasPrefix prefix => index.Terms.Any(
            term => term.Field == prefix.Field && term.Text.StartsWith(prefix.Prefix, StringComparison.Ordinal)),
        HasField field => index.Terms.Any(term => term.Field == field.Field),
        HasWords words => words.Words.All(word => HasWord(index.Words.Split(' '), word)),
        HasDay { Date: StoreDate.When } day => index.When is { } when ? Overlaps(day, when.Earliest, when.Latest) : day.OrNone,
        HasDay day => index.Recorded is { } recorded ? Overlaps(day, recorded, recorded) : day.OrNone,
        HasAmount amount => index.Amounts.Any(one => one.Dimension == amount.Dimension
            && !(one.Upper < amount.Lower) && !(one.Lower > amount.Upper)),
        _ => throw new ArgumentException($"{condition} is not a condition.", nameof(condition)),
    };

    private static bool Overlaps(HasDay day, long earliest, long latest) => !(latest < day.From) && !(earliest > day.To);
}

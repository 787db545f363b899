namespace FactTracker.Storage;

/// <summary>Counts what an import reads and changes.</summary>
internal sealed class ImportCounts
{
    private long _added;
    private long _revised;
    private long _unchanged;
    private long _knownBytes;

    public long Bytes { get; set; }

    public long Claims { get; private set; }

    public long Sources { get; private set; }

    public bool HasRecords => Claims > 0 || Sources > 0;

    public void Add(StoreBatch batch)
    {
        Claims += batch.Claims.Count;
        Sources += batch.Sources.Count;
    }

    public void Add(StoreReceipt receipt)
    {
        _added += receipt.Added;
        _revised += receipt.Revised;
        _unchanged += receipt.Unchanged;
    }

    public void AddKnown(long bytes, int claims, int sources)
    {
        _knownBytes += bytes;
        Claims += claims;
        Sources += sources;
        _unchanged += claims + sources;
    }

    public ImportResult ToResult(string format, bool isClaimSet, ValueList<Problem> problems) => new()
    {
        Format = format,
        IsClaimSet = isClaimSet,
        Claims = Claims,
        Sources = Sources,
        Added = _added,
        Revised = _revised,
        Unchanged = _unchanged,
        Bytes = Bytes,
        KnownBytes = _knownBytes,
        Problems = problems,
    };
}

using FactTracker.Interchange;
using FactTracker.Json;
using FactTracker.Problems;
using FactTracker.Serialization;

namespace FactTracker.Storage;

/// <summary>Takes the records of a text, and appends them to a store in batches, one while the next is read.</summary>
internal sealed class RecordIntake(
    IClaimStore store, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken token)
{
    private readonly LimitedProblems<Problem> _problems = new(options.Reading.MaxProblems);
    private readonly RecordIds _ids = new();
    private readonly Dictionary<SourceId, Digest> _sources = [];
    private readonly ImportCounts _counts = new();
    private List<Source> _newSources = [];
    private List<Claim> _newClaims = [];
    private ClaimSet? _header;
    private Task<StoreReceipt>? _committing;
    private bool _isBatchSound = true;
    private bool _saysSomething;
    private bool _isOfOtherFormat;

    public ReadingOptions Reading => options.Reading;

    public CancellationToken Token => token;

    public long? TotalBytes { get; init; }

    /// <summary>How many records wait for the next commit.</summary>
    public int Count => _newSources.Count + _newClaims.Count;

    /// <summary>Whether no problem was found so far.</summary>
    public bool IsSound => _problems.Found == 0;

    public Task<bool> HasMarkAsync(Digest mark) => store.HasMarkAsync(mark, token);

    public void CountBytes(long bytes) => _counts.Bytes += bytes;

    /// <summary>Counts what was read of a text that can be asked for its position.</summary>
    public void SeeBytes(Stream text) => _counts.Bytes = text.CanSeek ? text.Position : _counts.Bytes;

    /// <summary>Passes over lines that the store has.</summary>
    public void AddKnown(LineBlock piece, bool mayHaveHeader)
    {
        _saysSomething = true;
        var (claims, sources) = LineIds.Collect(piece.Text.Span, mayHaveHeader, _ids);
        _counts.AddKnown(piece.Length, claims, sources);
        Show();
    }

    /// <summary>Passes over a text that the store has.</summary>
    public void AddKnown(long bytes)
    {
        _saysSomething = true;
        _counts.Bytes += bytes;
        _counts.AddKnown(bytes, 0, 0);
        Show();
    }

    public ValueTask AddAsync(ClaimLine line) => AddAsync(new ClaimSetRecord
    {
        Header = line.Header, Source = line.Source, Claim = line.Claim, Problems = line.Problems,
        Place = new TextPlace(line.Number, 1, "$"),
    });

    public async ValueTask AddAsync(ClaimSetRecord record)
    {
        _saysSomething |= record.SaysSomething;
        foreach (var problem in record.Problems) Report(problem);
        if (record.Header is { } header) _header = header;
        if (record.Source is { } source && await TakesAsync(source, record.Place).ConfigureAwait(false)) _newSources.Add(source);
        if (record.Claim is not { } claim) return;
        if (_ids.Add(claim.Id.Text)) _newClaims.Add(claim);
        else ReportTaken(claim.Id.Text, record.Place);
    }

    public void Report(Problem problem)
    {
        _isBatchSound = false;
        _isOfOtherFormat |= (problem.LeftOut?.Rule ?? problem.Rule) == Rules.NotInFormat;
        _problems.Add(problem);
    }

    /// <summary>Begins to append the records that wait, once those before are appended.</summary>
    /// <param name="mark">The mark of what they were read from; it is left out where a problem was found, so that it is found
    /// again.</param>
    /// <param name="isForced">Whether the mark is kept without a record.</param>
    public async Task CommitAsync(Digest? mark, bool isForced = false)
    {
        if (Count == 0 && _header is null && !isForced) return;
        var batch = new StoreBatch(options.At)
        {
            By = options.By,
            Why = options.Why,
            Header = _header,
            Sources = [.. _newSources],
            Claims = [.. _newClaims],
            Mark = _isBatchSound ? mark : null,
        };
        _counts.Add(batch);
        (_newSources, _newClaims, _header, _isBatchSound) = ([], [], null, true);
        await SettleAsync().ConfigureAwait(false);
        Show();
        _committing = Task.Run(() => store.AppendAsync(batch, token), token);
    }

    /// <summary>Waits until nothing is being appended.</summary>
    public async Task SettleAsync()
    {
        if (_committing is not { } committing) return;
        _committing = null;
        _counts.Add(await committing.ConfigureAwait(false));
    }

    public async Task<ImportResult> EndAsync(IReadableFormat format)
    {
        // A native set may be empty; of another format, a text without anything may be anything.
        var mayBeEmpty = ClaimSetFormats.Native.Find(format.Name) is not null;
        var isClaimSet = !_isOfOtherFormat && (_counts.HasRecords || _saysSomething || (IsSound && mayBeEmpty));
        await SettleAsync().ConfigureAwait(false);
        Show();
        return _counts.ToResult(format.Name, isClaimSet, [.. _problems.All()]);
    }

    // A reader of a stream cannot remember all sources it has returned, and may return one again.
    private async ValueTask<bool> TakesAsync(Source source, TextPlace? place)
    {
        var digest = source.Digest();
        if (_ids.Add(source.Id.Text))
        {
            _sources.Add(source.Id, digest);
            return true;
        }

        if (!_sources.TryGetValue(source.Id, out var known))
        {
            var stored = await store.FindAsync(source.Id.Text, null, token).ConfigureAwait(false);
            known = stored is { Kind: StoredKind.Source } ? stored.Digest : default;
        }

        if (known != digest) ReportTaken(source.Id.Text, place);
        return false;
    }

    private void ReportTaken(string id, TextPlace? place) =>
        Report(new Problem(Rules.DuplicateId, place?.Path ?? "$", $"The id \"{id}\" is taken by an earlier record, which is kept.")
        {
            File = options.Reading.FileName, Line = place?.Line, Column = place?.Column, Value = id,
        });

    private void Show() => progress?.Report(new ImportProgress(_counts.Bytes, TotalBytes, _counts.Claims, _counts.Sources));
}

using Parquet;

namespace FactTracker.Parquet;

/// <summary>The tables of a data set that is being written.</summary>
internal sealed class DataSetTables : IAsyncDisposable
{
    private const int GroupsHeld = 4;
    private const int WriteBytes = 1 << 20;
    private const int WriteBytesOfPartition = 1 << 12; // There may be two thousand files.

    private readonly ParquetDataSetOptions _options;
    private readonly ClaimSet _header;
    private readonly MemoryMeter _meter = new();
    private readonly SurveySources _surveys = new();
    private readonly Partitions<ClaimTable> _claims;
    private readonly Partitions<ValueTable> _values;
    private readonly Partition<SourceTable> _sources;
    private readonly Partition<CitationTable> _citations;
    private readonly Partition<LinkTable> _links;
    private readonly Partition<RelationTable> _relations;
    private readonly Partition<QualifierTable> _qualifiers;
    private readonly Partition<ReviewTable> _reviews;
    private readonly Partition<HeaderTable> _headers;
    private long _claimCount;
    private long _sourceCount;

    public DataSetTables(string folder, ParquetDataSetOptions options, ClaimSet header)
    {
        (_options, _header) = (options, header with { Sources = SourceList.Empty, Claims = ClaimList.Empty });
        var readings = new Readings();
        var key = options.Partition == ParquetPartition.Property ? "property" : null;
        var most = key is null ? 1 : options.MaxPartitions;
        var settings = new FileSettings(
            MethodOf(options.Compression), options.GroupRows, options.FileBytes, key is null ? WriteBytes : WriteBytesOfPartition);
        _claims = new(Path.Combine(folder, "claims"), () => new ClaimTable(_meter, readings), settings, key, most);
        _values = new(Path.Combine(folder, "values"), () => new ValueTable(_meter, readings), settings, key, most);
        _sources = Whole("sources", () => new SourceTable(_meter, readings));
        _citations = Whole("citations", () => new CitationTable(_meter, readings));
        _links = Whole("links", () => new LinkTable(_meter));
        _relations = Whole("relations", () => new RelationTable(_meter));
        _qualifiers = Whole("qualifiers", () => new QualifierTable(_meter));
        _reviews = Whole("reviews", () => new ReviewTable(_meter, readings));
        _headers = Whole("header", () => new HeaderTable(_meter));

        Partition<TTable> Whole<TTable>(string name, Func<TTable> create)
            where TTable : Table =>
            new Partitions<TTable>(Path.Combine(folder, name), create, settings).Whole();
    }

    private IEnumerable<IPartition> All =>
        [.. _claims.All, .. _values.All, _sources, _citations, _links, _relations, _qualifiers, _reviews, _headers];

    public async ValueTask AddAsync(Source source, CancellationToken cancellationToken)
    {
        _surveys.Add(source);
        _sources.Table.Add(source, _sourceCount++);
        _links.Table.Add(source);
        await TrimAsync([_sources, _links], cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask AddAsync(Claim claim, CancellationToken cancellationToken)
    {
        var number = _claimCount++;
        var property = _options.Partition == ParquetPartition.Property ? ValueText.Of(claim.Property) : null;
        var claims = _claims.Of(property);
        claims.Table.Add(claim, number);
        var values = claim.Value.IsEmpty ? null : _values.Of(property);
        values?.Table.Add(claim, number, _surveys.Support(claim), _header.Language);
        _citations.Table.Add(claim, number);
        _links.Table.Add(claim, number);
        _relations.Table.Add(claim, number);
        _qualifiers.Table.Add(claim, number);
        _reviews.Table.Add(claim, number);
        if (IsFull(claims) || IsFull(values) || IsFull(_citations) || IsFull(_links) || IsFull(_relations) || IsFull(_qualifiers)
            || IsFull(_reviews) || _meter.Bytes > _options.BufferedBytes)
        {
            await TrimAsync(
                [claims, values ?? (IPartition)claims, _citations, _links, _relations, _qualifiers, _reviews], cancellationToken)
                .ConfigureAwait(false);
        }
    }

    public async Task<ParquetSummary> FinishAsync(CancellationToken cancellationToken)
    {
        _headers.Table.Add(_header);
        if (_claimCount == 0) _claims.Of(null);
        if (!_values.All.Any()) _values.Of(null);
        var (files, bytes) = (0, 0L);
        foreach (var partition in All)
        {
            await partition.Files.FinishAsync(cancellationToken).ConfigureAwait(false);
            (files, bytes) = (files + partition.Files.Files, bytes + partition.Files.Bytes);
        }

        return new ParquetSummary(_claimCount, _sourceCount, files, bytes);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var partition in All)
        {
            await partition.Files.DisposeAsync().ConfigureAwait(false);
        }
    }

    // A group that takes much memory is written early, as the writer of files holds each of its columns three times for a moment.
    private bool IsFull(IPartition? partition) => partition is not null
        && (partition.Table.Rows >= _options.GroupRows || partition.Table.Bytes >= _options.BufferedBytes / GroupsHeld);

    // Full groups are written; and where all rows together take too much memory, the largest groups, until half of it is free.
    private async Task TrimAsync(IPartition[] touched, CancellationToken cancellationToken)
    {
        foreach (var partition in touched)
        {
            if (IsFull(partition)) await partition.Files.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_meter.Bytes <= _options.BufferedBytes) return;
        foreach (var partition in All.OrderByDescending(partition => partition.Table.Bytes).ToList())
        {
            await partition.Files.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (_meter.Bytes <= _options.BufferedBytes / 2) return;
        }
    }

    private static CompressionMethod MethodOf(ParquetCompression compression) => compression switch
    {
        ParquetCompression.Snappy => CompressionMethod.Snappy,
        ParquetCompression.Zstd => CompressionMethod.Zstd,
        ParquetCompression.None => CompressionMethod.None,
        _ => throw new ArgumentOutOfRangeException(nameof(compression), compression, "Choose Snappy, Zstd or None."),
    };
}

namespace FactTracker.Parquet;

/// <summary>The table of sources.</summary>
internal sealed class SourceTable : Table
{
    private readonly NumberColumn<long> _number;
    private readonly TextColumn _id, _kind, _publisher, _url, _language, _reliability, _status, _statusReason, _partOf, _license;
    private readonly LongTextColumn _title, _json;
    private readonly DateColumns _published, _accessed;
    private readonly TimeColumn _modified;
    private readonly NumberColumn<bool> _statesBasis;
    private readonly ListColumn _authors;
    private readonly JsonText _records = new();

    public SourceTable(MemoryMeter meter, Readings readings)
        : base(meter)
    {
        _number = Number<long>("number");
        (_id, _kind, _title, _publisher, _url) = (Text("id"), Word("kind"), LongText("title"), Word("publisher"), Text("url"));
        (_language, _reliability, _status) = (Word("language"), Word("reliability"), Word("status"));
        (_statusReason, _partOf, _license) = (Word("status_reason"), Word("part_of"), Word("license"));
        (_published, _accessed, _modified) = (Date("published", readings), Date("accessed", readings), Time("modified"));
        _statesBasis = Number<bool>("states_basis");
        _authors = List("authors");
        _json = LongText("json");
    }

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="number">Its place in the set, from 0.</param>
    public void Add(Source source, long number)
    {
        var before = Meter.Bytes;
        _number.Add(number);
        _id.Add(source.Id.Text);
        _kind.Add(source.Kind.Name);
        _title.Add(source.Title);
        _publisher.Add(source.Publisher?.Name ?? source.Publisher?.Id);
        _url.Add(source.Url?.Text);
        _language.Add(source.Language?.Text);
        _reliability.Add(source.Reliability?.ToString());
        _status.Add(source.Status.Name);
        _statusReason.Add(source.StatusReason);
        _partOf.Add(source.PartOf?.Text);
        _license.Add(source.License);
        _published.Add(source.Published);
        _accessed.Add(source.Accessed);
        _modified.Add(source.Modified);
        _statesBasis.Add(source.BasedOn is not null);
        _authors.Add(source.Authors.Select(author => author.Name ?? author.Id ?? "").ToList());
        _json.AddUtf8(_records.Of(source));
        Count(before);
    }
}

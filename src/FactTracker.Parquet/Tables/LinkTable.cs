namespace FactTracker.Parquet;

/// <summary>The table of what sources are based on, by themselves and as cited for one claim.</summary>
internal sealed class LinkTable : Table
{
    private readonly NumberColumn<long> _number;
    private readonly NumberColumn<int> _citation, _position;
    private readonly TextColumn _claim, _source, _basedOn, _how;

    public LinkTable(MemoryMeter meter)
        : base(meter)
    {
        (_claim, _number, _citation) = (Text("claim"), Number<long>("claim_number"), Number<int>("citation"));
        (_source, _position, _basedOn, _how) = (Word("source"), Number<int>("position"), Word("based_on"), Word("how"));
    }

    public void Add(Source source)
    {
        var before = Meter.Bytes;
        Add(null, null, null, source.Id, source.BasedOn ?? default);
        Count(before);
    }

    public void Add(Claim claim, long number)
    {
        var before = Meter.Bytes;
        for (var i = 0; i < claim.Citations.Count; i++)
        {
            Add(claim.Id.Text, number, i, claim.Citations[i].Source, claim.Citations[i].BasedOn ?? default);
        }

        Count(before);
    }

    private void Add(string? claim, long? number, int? citation, SourceId source, ValueList<SourceLink> links)
    {
        for (var i = 0; i < links.Count; i++)
        {
            _claim.Add(claim);
            _number.Add(number);
            _citation.Add(citation);
            _source.Add(source.Text);
            _position.Add(i);
            _basedOn.Add(links[i].Source.Text);
            _how.Add(links[i].How?.Name);
        }
    }
}

namespace FactTracker.Parquet;

/// <summary>The table of citations.</summary>
internal sealed class CitationTable : Table
{
    private readonly NumberColumn<long> _number;
    private readonly NumberColumn<int> _position, _credibility;
    private readonly TextColumn _claim, _source, _stance;
    private readonly LongTextColumn _locator, _quote, _notes;
    private readonly DateColumns _accessed;
    private readonly NumberColumn<bool> _statesBasis;

    public CitationTable(MemoryMeter meter, Readings readings)
        : base(meter)
    {
        (_claim, _number, _position) = (Text("claim"), Number<long>("claim_number"), Number<int>("position"));
        (_source, _stance, _credibility) = (Word("source"), Word("stance"), Number<int>("credibility"));
        (_locator, _quote, _notes) = (LongText("locator"), LongText("quote"), LongText("notes"));
        _accessed = Date("accessed", readings);
        _statesBasis = Number<bool>("states_basis");
    }

    public void Add(Claim claim, long number)
    {
        var before = Meter.Bytes;
        for (var i = 0; i < claim.Citations.Count; i++)
        {
            var citation = claim.Citations[i];
            _claim.Add(claim.Id.Text);
            _number.Add(number);
            _position.Add(i);
            _source.Add(citation.Source.Text);
            _stance.Add(citation.Stance.Name);
            _credibility.Add((int?)citation.Credibility);
            _locator.Add(citation.Locator?.ToString());
            _quote.Add(citation.Quote?.Exact);
            _notes.Add(citation.Notes);
            _accessed.Add(citation.Accessed);
            _statesBasis.Add(citation.BasedOn is not null);
        }

        Count(before);
    }
}

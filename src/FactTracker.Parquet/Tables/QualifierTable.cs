namespace FactTracker.Parquet;

/// <summary>The table of qualifiers: one row for each value.</summary>
internal sealed class QualifierTable : Table
{
    private readonly NumberColumn<long> _number;
    private readonly NumberColumn<int> _position;
    private readonly TextColumn _claim, _name, _text, _entity;

    public QualifierTable(MemoryMeter meter)
        : base(meter)
    {
        (_claim, _number, _position) = (Text("claim"), Number<long>("claim_number"), Number<int>("position"));
        (_name, _text, _entity) = (Word("name"), Word("text"), Word("entity"));
    }

    public void Add(Claim claim, long number)
    {
        var before = Meter.Bytes;
        var position = 0;
        foreach (var qualifier in claim.Qualifiers)
        {
            foreach (var value in qualifier.Values)
            {
                _claim.Add(claim.Id.Text);
                _number.Add(number);
                _position.Add(position++);
                _name.Add(qualifier.Name);
                _text.Add(ValueText.Of(value));
                _entity.Add((value as EntityValue)?.Id);
            }
        }

        Count(before);
    }
}

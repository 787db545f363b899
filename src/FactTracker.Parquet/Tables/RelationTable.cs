namespace FactTracker.Parquet;

/// <summary>The table of relations between claims.</summary>
internal sealed class RelationTable : Table
{
    private readonly NumberColumn<long> _number;
    private readonly NumberColumn<int> _position;
    private readonly TextColumn _claim, _type, _other;

    public RelationTable(MemoryMeter meter)
        : base(meter)
    {
        (_claim, _number, _position) = (Text("claim"), Number<long>("claim_number"), Number<int>("position"));
        (_type, _other) = (Word("type"), Text("other"));
    }

    public void Add(Claim claim, long number)
    {
        var before = Meter.Bytes;
        for (var i = 0; i < claim.Relations.Count; i++)
        {
            _claim.Add(claim.Id.Text);
            _number.Add(number);
            _position.Add(i);
            _type.Add(claim.Relations[i].Type.Name);
            _other.Add(claim.Relations[i].Claim.Text);
        }

        Count(before);
    }
}

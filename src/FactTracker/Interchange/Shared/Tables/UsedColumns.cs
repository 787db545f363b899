namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Which columns of a table have a value in some row.</summary>
internal sealed class UsedColumns
{
    private readonly bool[] _claims = new bool[TableSchema.Claims.Fields.Count];
    private readonly bool[] _sources = new bool[TableSchema.Sources.Fields.Count];
    private readonly bool[] _set = new bool[TableSchema.Set.Fields.Count];

    /// <summary>Whether each column of a kind of record is used.</summary>
    public bool[] this[TableSchema schema] =>
        schema == TableSchema.Claims ? _claims : schema == TableSchema.Sources ? _sources : _set;

    /// <summary>Adds the columns in which a record has a value.</summary>
    public void Add(RecordCells cells)
    {
        var isUsed = this[cells.Schema];
        for (var slot = 0; slot < isUsed.Length; slot++) isUsed[slot] |= cells.Slots[slot] is not null;
    }
}

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A known column.</summary>
/// <param name="Schema">The kind of record it belongs to.</param>
/// <param name="Slot">Its index among the columns of that kind.</param>
internal readonly record struct TableField(TableSchema Schema, int Slot)
{
    private static readonly string[] Numbers = ["amount", "low", "high", "sample_size", "level", "credibility", "confidence", "likelihood"];

    public bool IsNumber => Numbers.Contains(Schema.Fields[Slot]);
}

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A field that a value is for.</summary>
/// <param name="Field">The column.</param>
/// <param name="Qualifier">The name of the qualifier when the column is that of the qualifiers; otherwise null.</param>
internal readonly record struct MappedTarget(TableField Field, string? Qualifier)
{
    /// <summary>Whether the field takes several values.</summary>
    public bool TakesList => Field.Schema.TakesList(Field.Slot);

    public static MappedTarget Of(MappedField pair) => new(RecordMapping.FieldOf(pair.Field)!.Value, RecordMapping.QualifierOf(pair.Field));
}

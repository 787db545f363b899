namespace FactTracker.Serialization;

/// <summary>The place of a record in a text: its list, its index in the list, and its offset.</summary>
/// <param name="Kind">The list, or the header.</param>
/// <param name="Index">The index in the list of the text, or <see cref="Alone"/>; 0 for the header.</param>
/// <param name="Offset">The offset of the first byte of the record.</param>
internal readonly record struct RecordPlace(RecordKind Kind, int Index, long Offset)
{
    /// <summary>Whether the record is not in a set: the text is a list of records, or the line is the record itself.</summary>
    public bool IsBare { get; init; }

    /// <summary>The index of a record that is not in a list but on its own line.</summary>
    public const int Alone = -1;
}

namespace FactTracker.Serialization;

/// <summary>Where in a text a record stands: in which list, at which place of it, and from which byte on.</summary>
/// <param name="Kind">The list, or the header.</param>
/// <param name="Index">The place in the list as the text has it, or <see cref="Alone"/>; 0 for the header.</param>
/// <param name="Offset">The first byte of the record.</param>
internal readonly record struct RecordPlace(RecordKind Kind, int Index, long Offset)
{
    /// <summary>The index of a record that stands in no list but has a line of its own.</summary>
    public const int Alone = -1;
}

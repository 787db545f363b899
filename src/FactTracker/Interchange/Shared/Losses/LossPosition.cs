namespace FactTracker.Interchange;

/// <summary>A position in packed losses, with the places of the records of the losses before it.</summary>
/// <param name="Offset">The position.</param>
/// <param name="None">The place outside the lists of records.</param>
/// <param name="Claim">The place of the last claim.</param>
/// <param name="Source">The place of the last source.</param>
internal readonly record struct LossPosition(long Offset, int None, int Claim, int Source)
{
    /// <summary>The position of the first loss.</summary>
    public static LossPosition Start => new(0, -1, -1, -1);

    /// <summary>The place of the last record of a list, or -1.</summary>
    public int this[RecordList list] => list switch
    {
        RecordList.Claims => Claim,
        RecordList.Sources => Source,
        _ => None,
    };

    /// <summary>Returns the position after a loss.</summary>
    /// <param name="offset">The position.</param>
    /// <param name="list">The list of the record of the loss.</param>
    /// <param name="place">The place of that record.</param>
    public LossPosition After(long offset, RecordList list, int place) => list switch
    {
        RecordList.Claims => this with { Offset = offset, Claim = place },
        RecordList.Sources => this with { Offset = offset, Source = place },
        _ => this with { Offset = offset, None = place },
    };
}

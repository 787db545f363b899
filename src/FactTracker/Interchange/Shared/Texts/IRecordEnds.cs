namespace FactTracker.Interchange;

/// <summary>Finds the ends of records in a text that arrives in pieces; keeps the state it needs between them.</summary>
internal interface IRecordEnds
{
    /// <summary>Finds the line feed that ends the record which a piece begins or continues.</summary>
    /// <param name="piece">The next bytes of the text.</param>
    /// <returns>Its index, or -1 when the record continues after the piece.</returns>
    int Find(ReadOnlySpan<byte> piece);
}

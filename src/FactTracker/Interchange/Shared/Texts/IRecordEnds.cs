namespace FactTracker.Interchange;

/// <summary>Tells where the records of a text end that is met piece by piece, remembering between the pieces what it has to.</summary>
internal interface IRecordEnds
{
    /// <summary>Finds the line feed that ends the record a piece begins in or goes on with.</summary>
    /// <param name="piece">The next bytes of the text.</param>
    /// <returns>Where it is, or -1 when the record goes on past the piece.</returns>
    int Find(ReadOnlySpan<byte> piece);
}

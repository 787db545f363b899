namespace FactTracker.Interchange;

/// <summary>Records that are lines.</summary>
internal sealed class LineEnds : IRecordEnds
{
    public int Find(ReadOnlySpan<byte> piece) => piece.IndexOf((byte)'\n');
}

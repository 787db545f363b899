namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// The sources that stand beside claims: the first that each claim cites. The cells of recent ones are remembered, which bounds the memory
/// for any number of sources.
/// </summary>
internal sealed class SourcesBeside
{
    private const int Remembered = 1 << 12; // A power of two.
    private readonly ClaimSet _set;
    private readonly RecordLayout _layout;
    private readonly Dictionary<SourceId, int> _placeOf = [];
    private readonly bool[] _isBeside;
    private readonly (int Source, RecordCells? Cells)[] _recent = new (int, RecordCells?)[Remembered];

    /// <summary>Prepares to lay out the sources of a set.</summary>
    public SourcesBeside(ClaimSet set, RecordLayout layout)
    {
        (_set, _layout, _isBeside) = (set, layout, new bool[set.Sources.Count]);
        for (var i = 0; i < set.Sources.Count; i++)
        {
            _placeOf.TryAdd(set.Sources[i].Id, i);
        }
    }

    /// <summary>Returns the index of the source that a claim cites first, or null when the set does not have it.</summary>
    public int? IndexOf(Claim claim) =>
        claim.Citations is [var citation, ..] && _placeOf.TryGetValue(citation.Source, out var at) ? at : null;

    /// <summary>Whether a source stands beside a claim.</summary>
    public bool Has(int source) => _isBeside[source];

    /// <summary>
    /// Returns the cells of a source beside a claim. One without members other than its id needs a row of its own, to differ from a mere
    /// mention; it is null here.
    /// </summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="losses">Receives what no cell can hold, the first time.</param>
    public RecordCells? CellsOf(int source, LossReport losses)
    {
        ref var recent = ref _recent[source & (Remembered - 1)];
        if (recent.Cells is { } known && recent.Source == source) return known;
        var cells = _layout.Lay(
            _set.Sources[source], LaidRow.PathOf(TablePart.Sources, source), _isBeside[source] ? new LossReport() : losses);
        if (!cells.SaysMoreThanId) return null;
        _isBeside[source] = true;
        recent = (source, cells.Copy());
        return recent.Cells;
    }
}

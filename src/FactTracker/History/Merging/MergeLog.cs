namespace FactTracker.History;

/// <summary>Collects the conflicts and the lines of the report, in the order found.</summary>
internal sealed class MergeLog
{
    private readonly List<MergeConflict> _conflicts = [];
    private readonly List<MergeLine> _lines = [];

    public ValueList<MergeConflict> Conflicts => ValueList.Create<MergeConflict>([.. _conflicts]);

    public ValueList<MergeLine> Lines => ValueList.Create<MergeLine>([.. _lines]);

    public void Add(MergeConflict conflict) => _conflicts.Add(conflict);

    public void Add(MergeLine line) => _lines.Add(line);

    /// <summary>Removes the conflicts and lines of a record, which another conflict takes the place of.</summary>
    public void Forget(string id)
    {
        _conflicts.RemoveAll(conflict => conflict.Id == id);
        _lines.RemoveAll(line => line.Id == id);
    }
}

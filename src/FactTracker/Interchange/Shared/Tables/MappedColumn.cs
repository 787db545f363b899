namespace FactTracker.Interchange.Shared.Tables;

/// <summary>What a column contains: the fields that its cells are for.</summary>
/// <param name="Targets">The fields; none for an unknown column.</param>
/// <param name="IsMapped">Whether a mapping says so, rather than the header.</param>
/// <param name="IsUnpivoted">Whether each of its numbers is a claim of its own.</param>
internal sealed record MappedColumn(IReadOnlyList<MappedTarget> Targets, bool IsMapped, bool IsUnpivoted = false)
{
    public static MappedColumn Unknown { get; } = new([], IsMapped: false);

    public static MappedColumn Unpivoted { get; } = new([], IsMapped: true, IsUnpivoted: true);

    /// <summary>Returns what a column with a header contains.</summary>
    public static MappedColumn Of(string header, TablePart part, RecordMapping mapping)
    {
        MappedTarget[] mapped = [.. mapping.PairsFor(header, part).Select(MappedTarget.Of)];
        return mapped.Length > 0
            ? new MappedColumn(mapped, IsMapped: true)
            : new MappedColumn([.. mapping.Find(header, part).Select(field => new MappedTarget(field, null))], IsMapped: false);
    }

    /// <summary>Returns what the column at a position contains, in a table without a header row.</summary>
    /// <param name="position">The position, from 1.</param>
    /// <param name="mapping">The mapping.</param>
    public static MappedColumn At(int position, RecordMapping mapping)
    {
        var pairs = mapping.Fields.Where(pair => pair.Constant is null && pair.PossiblePosition == position);
        MappedTarget[] targets = [.. pairs.Select(MappedTarget.Of)];
        return targets.Length > 0 ? new MappedColumn(targets, IsMapped: true) : Unknown;
    }
}

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The cells of one member in one row. What is in a cell that nobody takes is kept, and told.</summary>
internal sealed class MemberCells(ReadOnlyMemory<string?> cells, Action<int, Rule, string> report)
{
    private ulong _taken;
    private ulong _refused;

    /// <summary>The text of a cell, or null when it is blank; it is then taken.</summary>
    public string? Take(int cell)
    {
        _taken |= 1UL << cell;
        return Peek(cell);
    }

    /// <summary>The text of a cell without the white space around it, or null when it is blank; it is then taken.</summary>
    public string? TakeTrimmed(int cell) => Take(cell)?.Trim();

    /// <summary>The text of a cell, which is not yet taken by this.</summary>
    public string? Peek(int cell) => string.IsNullOrWhiteSpace(cells.Span[cell]) ? null : cells.Span[cell];

    /// <summary>Tells that a cell cannot be understood, and keeps it.</summary>
    public void Refuse(int cell, string message)
    {
        if ((_refused & (1UL << cell)) != 0) return;
        _refused |= 1UL << cell;
        report(cell, Rules.ForeignUnread, message);
    }

    /// <summary>Tells that a cell was read in spite of how it is written.</summary>
    public void Repaired(int cell, string message) => report(cell, Rules.ForeignRepaired, message);

    /// <summary>The cells that were refused or that nobody took; the latter are told.</summary>
    public IEnumerable<int> Leftovers()
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (Peek(cell) is null) continue;
            var isRefused = (_refused & (1UL << cell)) != 0;
            if (!isRefused && (_taken & (1UL << cell)) != 0) continue;
            if (!isRefused) report(cell, Rules.ForeignUnread, "The cell says nothing beside what the cells of the same member say; it is kept as it is.");
            yield return cell;
        }
    }
}

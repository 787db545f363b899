namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The cells of one member in one row. A cell that is not taken is kept and reported.</summary>
internal sealed class MemberCells(ReadOnlyMemory<string?> cells, Action<int, Rule, string> report, RecordMapping? mapping = null)
{
    private ulong _taken;
    private ulong _refused;

    /// <summary>The order of day and month in numbers, if it is known.</summary>
    public DayMonthOrder Dates => mapping?.Dates ?? DayMonthOrder.Unknown;

    /// <summary>The verdicts that words stand for.</summary>
    public VerdictWords Verdicts => mapping?.Verdicts ?? VerdictWords.Default;

    /// <summary>Takes a cell and returns its text, or null when it is blank.</summary>
    public string? Take(int cell)
    {
        _taken |= 1UL << cell;
        return Peek(cell);
    }

    /// <summary>Takes a cell and returns its text without surrounding white space, or null when it is blank.</summary>
    public string? TakeTrimmed(int cell) => Take(cell)?.Trim();

    /// <summary>Returns the text of a cell without taking it, or null when it is blank.</summary>
    public string? Peek(int cell) => string.IsNullOrWhiteSpace(cells.Span[cell]) ? null : cells.Span[cell];

    /// <summary>Reports that a cell was not understood, and keeps it.</summary>
    public void Refuse(int cell, string message)
    {
        if ((_refused & (1UL << cell)) != 0) return;
        _refused |= 1UL << cell;
        report(cell, Rules.ForeignUnread, message);
    }

    /// <summary>Reports that a cell was read although it is not written as it should be.</summary>
    public void Repaired(int cell, string message) => report(cell, Rules.ForeignRepaired, message);

    /// <summary>Whether every cell with a value was taken, and none refused.</summary>
    public bool AreAllTaken
    {
        get
        {
            for (var cell = 0; cell < cells.Length; cell++)
            {
                if (((_taken & ~_refused) & (1UL << cell)) == 0 && Peek(cell) is not null) return false;
            }

            return true;
        }
    }

    /// <summary>Returns the cells that were refused or not taken; the latter are reported.</summary>
    public IEnumerable<int> Leftovers()
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (Peek(cell) is null) continue;
            var isRefused = (_refused & (1UL << cell)) != 0;
            if (!isRefused && (_taken & (1UL << cell)) != 0) continue;
            if (!isRefused) report(cell, Rules.ForeignUnread, "The cell does not go with the other cells of the same member.");
            yield return cell;
        }
    }
}

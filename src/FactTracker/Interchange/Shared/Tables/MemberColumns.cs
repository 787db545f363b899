using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The columns that stand for one member of a record: how its cells are made of the member, and the member of its cells.</summary>
/// <param name="member">The name of the member in our own format.</param>
/// <param name="fields">The names of the columns.</param>
internal abstract class MemberColumns(string member, params string[] fields)
{
    public string Member { get; } = member;

    public IReadOnlyList<string> Fields { get; } = fields;

    /// <summary>Whether a cell has the id of a record, which may be anything.</summary>
    public virtual bool HoldsId(int cell) => false;

    /// <summary>Fills the cells with what they show of the member; what would be read as the mark of a cell with nothing is not shown.</summary>
    public void Show(JsonElement value, Span<string?> cells)
    {
        Fill(value, cells);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (!HoldsId(cell) && NothingMark.Is(cells[cell])) cells[cell] = null;
        }
    }

    /// <summary>Fills the cells with what they can show of the member, as plainly as they can.</summary>
    protected abstract void Fill(JsonElement value, Span<string?> cells);

    /// <summary>The member as JSON, in the form our own writer gives it, or null when the cells say nothing of it.</summary>
    public abstract string? Read(MemberCells cells);
}

using System.Buffers;
using System.Text.Json;
using FactTracker.Interchange.Shared.Texts;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The columns of one member of a record: they convert the member to cells and back.</summary>
/// <param name="member">The name of the member in native JSON.</param>
/// <param name="fields">The names of the columns.</param>
internal abstract class MemberColumns(string member, params string[] fields)
{
    public string Member { get; } = member;

    public IReadOnlyList<string> Fields { get; } = fields;

    /// <summary>Whether a cell holds the id of a record, which may be any text.</summary>
    public virtual bool HoldsId(int cell) => false;

    /// <summary>Whether reading takes longer than finding out that the same cells were read before.</summary>
    public virtual bool IsWorthRemembering => true;

    /// <summary>Whether a cell takes a list of values.</summary>
    public virtual bool TakesList(int cell) => false;

    /// <summary>Whether a member is a string that is itself the text of the first cell, and is certainly read back as it is.</summary>
    /// <param name="raw">The member as it is written.</param>
    public virtual bool IsShownAsIs(ReadOnlySpan<byte> raw) => false;

    /// <summary>
    /// Fills the cells with parts of a member, as it is written, if it has a form for which that takes little time. On false, the cells
    /// have to be emptied and filled otherwise.
    /// </summary>
    /// <param name="raw">The member as it is written.</param>
    /// <param name="cells">The cells, which are empty.</param>
    /// <param name="isExact">Whether the cells would be read back as exactly this member.</param>
    public virtual bool TryShow(ReadOnlyMemory<byte> raw, Span<ReadOnlyMemory<byte>?> cells, out bool isExact)
    {
        isExact = true;
        if (!IsShownAsIs(raw.Span)) return false;
        cells[0] = raw[1..^1];
        return true;
    }

    /// <summary>Whether the only cell, with this text, is certainly read as a string with the same text, with nothing to report.</summary>
    /// <param name="text">The text.</param>
    public virtual bool IsReadAsIs(string text) => false;

    /// <inheritdoc cref="IsReadAsIs(string)"/>
    public virtual bool IsReadAsIs(ReadOnlySpan<byte> text) => false;

    /// <summary>
    /// Writes the member as native JSON, as it is read from cells with texts in UTF-8, if they have a form for which that takes little time
    /// and there is nothing to report. On false nothing has been written.
    /// </summary>
    /// <param name="cells">The texts; an empty cell has no value, and no cell is blank.</param>
    /// <param name="json">Receives the member.</param>
    public virtual bool TryRead(ReadOnlySpan<ReadOnlyMemory<byte>> cells, IBufferWriter<byte> json) => false;

    /// <summary>Fills the cells from the member, except with texts that would be read as a mark for an empty cell.</summary>
    public void Show(JsonElement value, Span<string?> cells)
    {
        Fill(value, cells);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (!HoldsId(cell) && NothingMark.Is(cells[cell])) cells[cell] = null;
        }
    }

    /// <summary>Fills the cells from the member, in plain words where possible.</summary>
    protected abstract void Fill(JsonElement value, Span<string?> cells);

    /// <summary>Reads the member as native JSON; returns null when the cells have no value.</summary>
    public abstract string? Read(MemberCells cells);
}

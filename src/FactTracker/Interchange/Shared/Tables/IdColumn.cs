using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The id of a record, or of another that it names.</summary>
internal sealed class IdColumn(string member, string field) : MemberColumns(member, field)
{
    public override bool IsWorthRemembering => false;

    public override bool HoldsId(int cell) => true;

    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = CellJson.Shown(value);

    public override bool TryShowText(JsonElement value, ReadOnlySpan<byte> raw, Span<string?> cells)
    {
        if (CellJson.PlainTextOf(value, raw) is not { } id || RecordIdSyntax.Fault(id) is not null) return false;
        cells[0] = id;
        return true;
    }

    public override string? Read(MemberCells cells) =>
        cells.TakeTrimmed(0) is { } id ? CellJson.Text(RecordIdCell.Clean(cells, 0, id)) : null;
}

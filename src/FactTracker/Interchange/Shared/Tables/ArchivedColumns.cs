using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The first archived copy of a source.</summary>
internal sealed class ArchivedColumns() : MemberColumns("archived", "archived", "archived_at")
{
    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0) return;
        cells[0] = CellJson.ScalarOf(value[0]) ?? CellJson.TextOf(value[0], "url");
        if (value[0].ValueKind == JsonValueKind.Object && value[0].TryGetProperty("at", out var at)) cells[1] = DateCell.Shown(at);
    }

    public override string? Read(MemberCells cells) => cells.TakeTrimmed(0) is { } url
        ? CellJson.List([CellJson.Object(("url", CellJson.Text(url)), ("at", DateCell.Read(cells, 1)))])
        : null;
}

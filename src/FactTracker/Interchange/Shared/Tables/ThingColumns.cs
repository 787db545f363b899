using System.Buffers;
using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is a text or a thing with an id: a subject, a property, a place.</summary>
internal sealed class ThingColumns(string member) : MemberColumns(member, member, member + "_id")
{
    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        var id = CellJson.TextOf(value, "entity");
        cells[0] = CellJson.Shown(value);
        cells[1] = id;
        if (cells[0] == id) cells[0] = null;
    }

    public override bool IsShownAsIs(ReadOnlySpan<byte> raw) =>
        CellUtf8.IsPlainText(raw, out var text) && !CellUtf8.IsBlank(text) && !CellUtf8.IsNothing(text);

    public override bool TryRead(ReadOnlySpan<ReadOnlyMemory<byte>> cells, IBufferWriter<byte> json)
    {
        if (cells[0].IsEmpty || !cells[1].IsEmpty) return false;
        CellUtf8.WriteText(cells[0].Span, json);
        return true;
    }

    public override string? Read(MemberCells cells)
    {
        var text = cells.Take(0);
        if (cells.TakeTrimmed(1) is { } id)
            return CellJson.Object(("entity", CellJson.Text(id)), ("label", text is null ? null : CellJson.Text(text)));
        return text is null ? null : CellJson.Text(text);
    }
}

using System.Text.Json;

namespace FactTracker.Interchange.Tables;

/// <summary>The id of a record, or of another that it names.</summary>
internal sealed class IdColumn(string member, string field) : MemberColumns(member, field)
{
    public override void Fill(JsonElement value, Span<string?> cells) => cells[0] = Json.Shown(value);

    public override string? Read(MemberCells cells)
    {
        if (cells.TakeTrimmed(0) is not { } text) return null;
        var id = RecordIdCell.Clean(text);
        if (id != text) cells.Repaired(0, $"An id has no white space, no control or format character and at most 200 characters; it is read as \"{id}\".");
        return Json.Text(id);
    }
}

using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is a date.</summary>
internal sealed class DateColumn(string member, string field) : MemberColumns(member, field)
{
    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = DateCell.Shown(value);

    public override string? Read(MemberCells cells) => DateCell.Read(cells, 0);
}

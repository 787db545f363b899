using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is a list of texts, names or ids, separated by semicolons.</summary>
/// <param name="member">The name of the member.</param>
/// <param name="field">The name of the column.</param>
/// <param name="isAlwaysList">Whether a single element is written as a list too.</param>
/// <param name="takesCommas">Whether commas separate the elements of a cell without semicolons.</param>
internal sealed class ListColumn(string member, string field, bool isAlwaysList, bool takesCommas = false) : MemberColumns(member, field)
{
    public override bool TakesList(int cell) => true;

    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = CellJson.Shown(value);

    public override string? Read(MemberCells cells)
    {
        var elements = ListCell.Take(cells, 0, takesCommas).Select(CellJson.Text).ToList();
        return elements.Count == 0 ? null : isAlwaysList ? CellJson.List(elements) : CellJson.OneOrMany(elements);
    }
}

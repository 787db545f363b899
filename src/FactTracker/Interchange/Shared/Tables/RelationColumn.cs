using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The relations to other claims: <c>type id</c>, separated by semicolons.</summary>
internal sealed class RelationColumn() : MemberColumns("relations", "relations")
{
    protected override void Fill(JsonElement value, Span<string?> cells) =>
        cells[0] = CellJson.Joined(
            CellJson.Elements(value).Select(relation => $"{CellJson.TextOf(relation, "type")} {CellJson.TextOf(relation, "claim")}"));

    public override string? Read(MemberCells cells)
    {
        if (cells.Take(0) is not { } text) return null;
        var relations = new List<string>();
        foreach (var part in CellJson.Parts(text))
        {
            if (part.Split(' ', 2, StringSplitOptions.TrimEntries) is not [var type, { Length: > 0 } claim])
            {
                cells.Refuse(0, $"\"{part}\" is not a relation; write a type and the id of a claim, such as \"supports c1\".");
                return null;
            }

            relations.Add(CellJson.Object(("type", CellJson.Text(type)), ("claim", CellJson.Text(RecordIdCell.Clean(cells, 0, claim)))));
        }

        return relations.Count == 0 ? null : CellJson.List(relations);
    }
}

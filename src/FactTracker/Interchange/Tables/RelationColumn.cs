using System.Text.Json;

namespace FactTracker.Interchange.Tables;

/// <summary>The relations to other claims: <c>type id</c> between semicolons.</summary>
internal sealed class RelationColumn() : MemberColumns("relations", "relations")
{
    protected override void Fill(JsonElement value, Span<string?> cells) =>
        cells[0] = Json.Joined(Json.Elements(value).Select(relation => $"{Json.TextOf(relation, "type")} {Json.TextOf(relation, "claim")}"));

    public override string? Read(MemberCells cells)
    {
        if (cells.Take(0) is not { } text) return null;
        var relations = new List<string>();
        foreach (var part in Json.Parts(text))
        {
            if (part.Split(' ', 2, StringSplitOptions.TrimEntries) is not [var type, { Length: > 0 } claim])
            {
                cells.Refuse(0, $"A relation is a type and the id of a claim, such as \"supports c1\"; \"{part}\" is none.");
                return null;
            }

            relations.Add(Json.Object(("type", Json.Text(type)), ("claim", Json.Text(RecordIdCell.Clean(cells, 0, claim)))));
        }

        return relations.Count == 0 ? null : Json.List(relations);
    }
}

using System.Text.Json;

namespace FactTracker.Interchange.Tables;

/// <summary>A member that is a text or a thing with an id: a subject, a property, a place.</summary>
internal sealed class ThingColumns(string member) : MemberColumns(member, member, member + "_id")
{
    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        var id = Json.TextOf(value, "entity");
        cells[0] = Json.Shown(value);
        cells[1] = id;
        if (cells[0] == id) cells[0] = null;
    }

    public override string? Read(MemberCells cells)
    {
        var text = cells.Take(0);
        if (cells.TakeTrimmed(1) is { } id) return Json.Object(("entity", Json.Text(id)), ("label", text is null ? null : Json.Text(text)));
        return text is null ? null : Json.Text(text);
    }
}

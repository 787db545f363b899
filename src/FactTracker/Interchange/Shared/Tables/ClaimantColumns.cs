using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Those who make the claim: their names, ids and roles, each list separated by semicolons.</summary>
internal sealed class ClaimantColumns() : MemberColumns("claimant", "claimant", "claimant_id", "claimant_role")
{
    private const int Name = 0, Id = 1, Role = 2;

    public override bool TakesList(int cell) => true;

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        cells[Name] = CellJson.Joined(
            CellJson.Elements(value).Select(agent => CellJson.ScalarOf(agent) ?? CellJson.TextOf(agent, "name") ?? ""));
        if (string.IsNullOrWhiteSpace(cells[Name]!.Replace(';', ' '))) cells[Name] = null;
        foreach (var (cell, member) in (ReadOnlySpan<(int, string)>)[(Id, "id"), (Role, "role")])
        {
            if (CellJson.Elements(value).Any(agent => CellJson.TextOf(agent, member) is not null))
                cells[cell] = CellJson.Joined(CellJson.Elements(value).Select(agent => CellJson.TextOf(agent, member) ?? ""));
        }
    }

    public override string? Read(MemberCells cells)
    {
        var (names, ids) = (ListCell.Take(cells, Name), ListCell.Take(cells, Id));
        var count = Math.Max(names.Count, ids.Count);
        if (names.Count > 0 && ids.Count > 0 && names.Count != ids.Count)
        {
            cells.Refuse(Id, "There is not one id for each name.");
            (ids, count) = ([], names.Count);
        }

        if (count == 0) return null;
        var roles = ListCell.Take(cells, Role);
        if (roles.Count > 0 && roles.Count != count)
        {
            if (roles.Count > 1 && count == 1) roles = [CellJson.Joined(roles)];
            else
            {
                cells.Refuse(Role, "There is not one role for each name.");
                roles = [];
            }
        }

        return CellJson.OneOrMany([.. Enumerable.Range(0, count).Select(it => Agent(At(names, it), At(ids, it), At(roles, it)))]);
    }

    private static string? At(IReadOnlyList<string> texts, int index) => index < texts.Count ? CellJson.Text(texts[index]) : null;

    private static string Agent(string? name, string? id, string? role) =>
        id is null && role is null ? name! : CellJson.Object(("name", name), ("id", id), ("role", role));
}

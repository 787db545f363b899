using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Where a claim stands. The states of a newsroom's workflow are not among the words of the format; they are reported and kept.
/// </summary>
internal sealed class StatusColumn() : MemberColumns("status", "status")
{
    // Another word could be read as a verdict, so it goes into the column for the rest.
    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        var text = CellJson.ScalarOf(value);
        cells[0] = ClaimStatus.Known.Any(word => word.Name == text) ? text : null;
    }

    public override string? Read(MemberCells cells)
    {
        if (cells.TakeTrimmed(0) is not { } text) return null;
        var status = ClaimStatus.Known.FirstOrDefault(word => word.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (status is not null) return CellJson.Text(status.Name);
        var known = string.Join(", ", ClaimStatus.Known.Select(word => word.Name));
        cells.Refuse(0, $"\"{text}\" is not a status; the statuses are {known}.");
        return null;
    }
}

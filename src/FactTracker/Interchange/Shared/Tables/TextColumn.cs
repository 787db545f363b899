using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is a verbatim text, or a word from a list.</summary>
internal sealed class TextColumn(string member, string field, bool isWord = false) : MemberColumns(member, field)
{
    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = CellJson.Shown(value);

    public override string? Read(MemberCells cells) =>
        (isWord ? cells.TakeTrimmed(0) : cells.Take(0)) is { } text ? CellJson.Text(text) : null;
}

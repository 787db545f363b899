using System.Text.Json;
using FactTracker.Interchange.Shared.Languages;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is a language: its tag, or its name.</summary>
internal sealed class LanguageColumn(string member, string field) : MemberColumns(member, field)
{
    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = CellJson.Shown(value);

    public override string? Read(MemberCells cells)
    {
        if (cells.TakeTrimmed(0) is not { } text) return null;
        if (LanguageNames.Find(text) is not { } tag) return CellJson.Text(text);
        cells.Repaired(0, $"The language \"{text}\" is read as {tag}.");
        return CellJson.Text(tag.Text);
    }
}

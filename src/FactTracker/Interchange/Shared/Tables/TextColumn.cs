using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is a verbatim text, or a word from a list.</summary>
internal sealed class TextColumn(string member, string field, bool isWord = false) : MemberColumns(member, field)
{
    public override bool IsWorthRemembering => false;

    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = CellJson.Shown(value);

    public override bool IsShownAsIs(ReadOnlySpan<byte> raw) =>
        CellUtf8.IsPlainText(raw, out var text) && !CellUtf8.IsBlank(text) && !CellUtf8.IsNothing(text)
        && !(isWord && CellUtf8.HasWhiteEnds(text));

    public override bool IsReadAsIs(string text) =>
        !string.IsNullOrWhiteSpace(text) && !(isWord && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));

    public override bool IsReadAsIs(ReadOnlySpan<byte> text) =>
        !CellUtf8.IsBlank(text) && !(isWord && CellUtf8.HasWhiteEnds(text));

    public override string? Read(MemberCells cells) =>
        (isWord ? cells.TakeTrimmed(0) : cells.Take(0)) is { } text ? CellJson.Text(text) : null;
}

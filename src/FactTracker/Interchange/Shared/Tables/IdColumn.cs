using System.Text;
using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The id of a record, or of another that it names.</summary>
internal sealed class IdColumn(string member, string field) : MemberColumns(member, field)
{
    public override bool IsWorthRemembering => false;

    public override bool HoldsId(int cell) => true;

    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = CellJson.Shown(value);

    public override bool IsShownAsIs(ReadOnlySpan<byte> raw) => IsPlainId(raw);

    /// <summary>Whether a JSON value is an id whose bytes are its text.</summary>
    public static bool IsPlainId(ReadOnlySpan<byte> raw) =>
        CellUtf8.IsPlainText(raw, out var id)
        && (CellUtf8.IsPlainId(id) || RecordIdSyntax.Fault(Encoding.UTF8.GetString(id)) is null);

    public override bool IsReadAsIs(string text) => RecordIdSyntax.Fault(text) is null;

    public override bool IsReadAsIs(ReadOnlySpan<byte> text) => CellUtf8.IsPlainId(text);

    public override string? Read(MemberCells cells) =>
        cells.TakeTrimmed(0) is { } id ? CellJson.Text(RecordIdCell.Clean(cells, 0, id)) : null;
}

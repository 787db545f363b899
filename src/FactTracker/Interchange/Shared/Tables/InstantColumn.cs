using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is an instant: RFC 3339, or a day alone, which is read as its beginning in UTC.</summary>
internal sealed class InstantColumn(string member, string field) : MemberColumns(member, field)
{
    private const int LongestOnStack = 64;

    public override bool IsWorthRemembering => false;

    public override bool IsShownAsIs(ReadOnlySpan<byte> raw) =>
        CellUtf8.IsPlainText(raw, out var text) && InstantText.TryRead(text, out _) && !CellUtf8.HasWhiteEnds(text);

    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = CellJson.Shown(value);

    public override bool IsReadAsIs(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && IsInstant(text);

    public override bool IsReadAsIs(ReadOnlySpan<byte> text) =>
        text.Length > 0 && !CellUtf8.HasWhiteEnds(text) && InstantText.TryRead(text, out _);

    public override string? Read(MemberCells cells)
    {
        if (cells.TakeTrimmed(0) is not { } text) return null;
        if (IsInstant(text)) return CellJson.Text(text);
        var moment = DateCell.ValueOf(text, cells.Dates) is { Calendar: null } value ? value.Date.ToString() : "";
        foreach (var ending in (ReadOnlySpan<string>)["", "Z", "T00:00:00Z"])
        {
            if (!IsInstant(moment + ending)) continue;
            cells.Repaired(0, $"The time \"{text}\" is read as {moment + ending}.");
            return CellJson.Text(moment + ending);
        }

        cells.Refuse(0, $"\"{text}\" is not a time; write it as 2024-03-05T09:00:00Z.");
        return null;
    }

    private static bool IsInstant(string text)
    {
        Span<byte> utf8 = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> time = Encoding.UTF8.TryGetBytes(text, utf8, out var length) ? utf8[..length] : Encoding.UTF8.GetBytes(text);
        return InstantText.TryRead(time, out _);
    }
}

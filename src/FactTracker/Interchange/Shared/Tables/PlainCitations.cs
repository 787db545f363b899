using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Shows citations of the form that nearly all have, straight from their JSON. For any other form it returns false: the cells are then
/// filled by way of a document, and read back to find out whether they say everything.
/// </summary>
/// <remarks>Citations hardly repeat, so that this takes less time than all other members of a claim, rather than more.</remarks>
internal static class PlainCitations
{
    private const int LongestOnStack = 256;
    private static readonly MemberTable Members = new("source", "stance", "locator", "quote", "credibility");
    private static readonly MemberTable Parts = new("words", "page", "section", "paragraph");
    private static readonly int[] CellOfPart =
        [CitationColumns.Locator, CitationColumns.Page, CitationColumns.Section, CitationColumns.Paragraph];

    private static ReadOnlySpan<byte> Between => "; "u8;

    /// <summary>Fills the cells, which are empty; on false they have to be emptied.</summary>
    /// <param name="raw">The citations as they are written.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="isExact">Whether the cells would be read back as exactly these citations.</param>
    public static bool TryShow(ReadOnlyMemory<byte> raw, Span<ReadOnlyMemory<byte>?> cells, out bool isExact)
    {
        isExact = true;
        var reader = new JsonCursor(raw.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return false;
        reader.Read();
        var isShown = reader.TokenType == JsonTokenType.StartObject
            ? TryShowFirst(ref reader, raw, cells)
            : TryGetId(ref reader, raw, out cells[CitationColumns.Source]);
        if (!isShown) return false;
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray
            || TryShowOthers(ref reader, raw, out cells[CitationColumns.Others], ref isExact);
    }

    // The members in the order in which they are written, and at least one beside the source.
    private static bool TryShowFirst(ref JsonCursor reader, ReadOnlyMemory<byte> raw, Span<ReadOnlyMemory<byte>?> cells)
    {
        var last = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Members.Find(ref reader);
            if (member <= last || (last < 0 && member != 0)) return false;
            last = member;
            reader.Read();
            var isShown = member switch
            {
                0 => TryGetId(ref reader, raw, out cells[CitationColumns.Source]),
                1 => TryGetStance(ref reader, raw, out cells[CitationColumns.Stance]),
                2 => TryShowLocator(ref reader, raw, cells),
                3 => TryGetQuote(ref reader, raw, out cells[CitationColumns.Quote]),
                _ => TryGetCredibility(ref reader, raw, out cells[CitationColumns.Credibility]),
            };
            if (!isShown) return false;
        }

        return last > 0;
    }

    private static bool TryGetId(ref JsonCursor reader, ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte>? cell)
    {
        cell = ValueOf(ref reader, raw);
        if (reader.TokenType != JsonTokenType.String || !IdColumn.IsPlainId(cell.Value.Span)) return false;
        cell = cell.Value[1..^1];
        return true;
    }

    private static bool TryGetText(ref JsonCursor reader, ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte>? cell)
    {
        cell = ValueOf(ref reader, raw);
        if (reader.TokenType != JsonTokenType.String || !CellUtf8.IsPlainText(cell.Value.Span, out var text)
            || CellUtf8.IsBlank(text) || CellUtf8.IsNothing(text)) return false;
        cell = cell.Value[1..^1];
        return true;
    }

    private static bool TryGetStance(ref JsonCursor reader, ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte>? cell) =>
        TryGetText(ref reader, raw, out cell) && !CellUtf8.HasWhiteEnds(cell!.Value.Span) && !cell.Value.Span.SequenceEqual("supports"u8);

    private static bool TryGetQuote(ref JsonCursor reader, ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte>? cell)
    {
        cell = null;
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName
            || !reader.ValueSpan.SequenceEqual("exact"u8) || !reader.Read()) return false;
        return TryGetText(ref reader, raw, out cell) && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }

    private static bool TryGetCredibility(ref JsonCursor reader, ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte>? cell)
    {
        cell = ValueOf(ref reader, raw);
        return cell.Value.Span is [>= (byte)'1' and <= (byte)'6'];
    }

    private static bool TryShowLocator(ref JsonCursor reader, ReadOnlyMemory<byte> raw, Span<ReadOnlyMemory<byte>?> cells)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return TryGetText(ref reader, raw, out cells[CitationColumns.Locator]);
        var last = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var part = Parts.Find(ref reader);
            if (part <= last) return false;
            last = part;
            reader.Read();
            if (!TryGetText(ref reader, raw, out cells[CellOfPart[part]])) return false;
        }

        return last > 0;
    }

    // The ids of the other sources, when they are the elements of a list as people write it. What else is said of them has no cell.
    private static bool TryShowOthers(
        ref JsonCursor reader, ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte>? cell, ref bool isExact)
    {
        cell = null;
        // The ids are parts of the citations, with at least as much between them.
        Span<byte> joined = raw.Length <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[raw.Length];
        var length = 0;
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
        {
            isExact &= reader.TokenType == JsonTokenType.String;
            ReadOnlyMemory<byte>? id;
            if (!(reader.TokenType == JsonTokenType.StartObject ? TryGetSource(ref reader, raw, out id) : TryGetId(ref reader, raw, out id))
                || id!.Value.Span.Contains((byte)';') || id.Value.Span[0] == '[' || CellUtf8.IsNothing(id.Value.Span)) return false;
            if (length > 0)
            {
                Between.CopyTo(joined[length..]);
                length += Between.Length;
            }

            id.Value.Span.CopyTo(joined[length..]);
            length += id.Value.Length;
        }

        cell = joined[..length].ToArray();
        return true;
    }

    // The source of a citation with other members after it; none of these has a text that would be shown before it.
    private static bool TryGetSource(ref JsonCursor reader, ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte>? source)
    {
        source = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Members.Find(ref reader);
            if (member < 0 || (source is null && member != 0)) return false;
            reader.Read();
            if (member == 0 && (source is not null || !TryGetId(ref reader, raw, out source))) return false;
            reader.Skip();
        }

        return source is not null;
    }

    private static ReadOnlyMemory<byte> ValueOf(ref JsonCursor reader, ReadOnlyMemory<byte> raw) =>
        raw[reader.TokenStartIndex..reader.BytesConsumed];
}

using System.Buffers;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Reads the cells of citations of the form that nearly all have, straight from their UTF-8: plain ids, a locator in parts, a quote. For
/// any other form it returns false: the cells are then read as strings, and what they say is reported.
/// </summary>
internal static class PlainCitationCells
{
    // JSON has escapes for these.
    private static readonly SearchValues<byte> Unclear = SearchValues.Create("\"\\"u8);

    /// <summary>Writes the citations as native JSON.</summary>
    /// <param name="cells">The texts of the cells; empty for a cell without a value.</param>
    /// <param name="json">Receives the citations.</param>
    public static bool TryRead(ReadOnlySpan<ReadOnlyMemory<byte>> cells, IBufferWriter<byte> json)
    {
        var source = cells[CitationColumns.Source].Span;
        var credibility = cells[CitationColumns.Credibility].Span;
        var others = cells[CitationColumns.Others].Span;
        if (!IsId(source) || !cells[CitationColumns.Stance].IsEmpty || credibility is not ([] or [>= (byte)'1' and <= (byte)'6'])
            || !AreIds(others)) return false;
        json.Write("["u8);
        WriteFirst(cells, source, credibility, json);
        while (TryTake(ref others, out var other))
        {
            if (other.IsEmpty) continue;
            json.Write(","u8);
            WriteId(other, json);
        }

        json.Write("]"u8);
        return true;
    }

    private static void WriteFirst(
        ReadOnlySpan<ReadOnlyMemory<byte>> cells, ReadOnlySpan<byte> source, ReadOnlySpan<byte> credibility, IBufferWriter<byte> json)
    {
        var quote = cells[CitationColumns.Quote].Span;
        var words = cells[CitationColumns.Locator].Span;
        var hasParts = !(cells[CitationColumns.Page].IsEmpty && cells[CitationColumns.Section].IsEmpty
            && cells[CitationColumns.Paragraph].IsEmpty);
        if (!hasParts && words.IsEmpty && quote.IsEmpty && credibility.IsEmpty)
        {
            WriteId(source, json);
            return;
        }

        json.Write("{\"source\":"u8);
        WriteId(source, json);
        if (hasParts) WriteLocator(cells, words, json);
        else if (!words.IsEmpty)
        {
            json.Write(",\"locator\":"u8);
            CellUtf8.WriteText(words, json);
        }

        if (!quote.IsEmpty)
        {
            json.Write(",\"quote\":{\"exact\":"u8);
            CellUtf8.WriteText(quote, json);
            json.Write("}"u8);
        }

        if (!credibility.IsEmpty)
        {
            json.Write(",\"credibility\":"u8);
            json.Write(credibility);
        }

        json.Write("}"u8);
    }

    private static void WriteLocator(ReadOnlySpan<ReadOnlyMemory<byte>> cells, ReadOnlySpan<byte> words, IBufferWriter<byte> json)
    {
        json.Write(",\"locator\":"u8);
        var separator = "{"u8;
        WritePart("\"words\":"u8, words, json, ref separator);
        WritePart("\"page\":"u8, cells[CitationColumns.Page].Span, json, ref separator);
        WritePart("\"section\":"u8, cells[CitationColumns.Section].Span, json, ref separator);
        WritePart("\"paragraph\":"u8, cells[CitationColumns.Paragraph].Span, json, ref separator);
        json.Write("}"u8);
    }

    private static void WritePart(
        ReadOnlySpan<byte> name, ReadOnlySpan<byte> text, IBufferWriter<byte> json, ref ReadOnlySpan<byte> separator)
    {
        if (text.IsEmpty) return;
        json.Write(separator);
        json.Write(name);
        CellUtf8.WriteText(text, json);
        separator = ","u8;
    }

    private static void WriteId(ReadOnlySpan<byte> id, IBufferWriter<byte> json)
    {
        json.Write("\""u8);
        json.Write(id);
        json.Write("\""u8);
    }

    private static bool IsId(ReadOnlySpan<byte> text) => CellUtf8.IsPlainId(text) && !text.ContainsAny(Unclear);

    // A list in brackets is one that a program printed.
    private static bool AreIds(ReadOnlySpan<byte> others)
    {
        if (others.IsEmpty) return true;
        if (others.Contains((byte)'[')) return false;
        while (TryTake(ref others, out var other))
        {
            if (!other.IsEmpty && !IsId(other)) return false;
        }

        return true;
    }

    // Takes the next part, without the spaces around it.
    private static bool TryTake(ref ReadOnlySpan<byte> others, out ReadOnlySpan<byte> part)
    {
        part = default;
        if (others.IsEmpty) return false;
        var end = others.IndexOf((byte)';');
        part = (end < 0 ? others : others[..end]).Trim((byte)' ');
        others = end < 0 ? default : others[(end + 1)..];
        return true;
    }
}

using System.Buffers;
using System.Net;
using System.Text;

namespace FactTracker.Json;

/// <summary>
/// Repairs JSON that was escaped as a whole: like the content of a string, with quotes around it or without, or like text in HTML.
/// </summary>
internal static class EscapedJson
{
    private const int LongestEntity = 32;
    private static readonly SearchValues<byte> Opening = SearchValues.Create("{[ \t\r\n"u8);

    /// <summary>Returns the text with its outermost escapes removed, or null if it is not escaped in this way.</summary>
    /// <param name="text">The text in UTF-8.</param>
    public static MendedJson? Undo(ReadOnlyMemory<byte> text) =>
        text.Span.Contains((byte)'"') ? UndoString(text) : UndoHtml(text);

    // All quotes are entities: {&quot;name&quot;:&quot;…&quot;}.
    private static MendedJson? UndoHtml(ReadOnlyMemory<byte> text)
    {
        var span = text.Span;
        var start = span.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || span[start] is not ((byte)'{' or (byte)'[')) return null;
        var first = span[start..].IndexOfAnyExcept(Opening);
        if (first < 0 || EntityAt(span[(start + first)..], out _) != "\"") return null;
        var undone = new MendedText(text);
        undone.Report(start, "The text is escaped like text in HTML; it is read without the escapes.");
        for (var at = start; span[at..].IndexOf((byte)'&') is >= 0 and var next;)
        {
            at += next;
            if (EntityAt(span[at..], out var length) is { } character)
            {
                undone.Leave(at, length);
                foreach (var it in Encoding.UTF8.GetBytes(character)) undone.Insert(at + length, it);
            }

            at++;
        }

        return undone.Finish();
    }

    // The character that an entity stands for, or null when none begins here.
    private static string? EntityAt(ReadOnlySpan<byte> text, out int length)
    {
        length = text[..Math.Min(text.Length, LongestEntity)].IndexOf((byte)';') + 1;
        if (length == 0 || text[0] != '&') return null;
        var entity = Encoding.UTF8.GetString(text[..length]);
        return WebUtility.HtmlDecode(entity) is var character && character != entity ? character : null;
    }

    private static MendedJson? UndoString(ReadOnlyMemory<byte> text)
    {
        var span = text.Span;
        var start = span.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0) return null;
        var isQuoted = span[start] == '"';
        var inner = start + (isQuoted ? 1 : 0);
        var quote = span[inner..].IndexOf((byte)'"') + inner;
        if (inner == span.Length || span[inner] is not ((byte)'{' or (byte)'[') || quote <= inner || span[quote - 1] != '\\') return null;
        var end = span.LastIndexOfAnyExcept(" \t\r\n"u8);
        var undone = new MendedText(text);
        undone.Report(start, "The text is escaped like the content of a string; it is read without the escapes.");
        if (isQuoted) undone.Leave(start, 1);
        for (var at = span[inner..].IndexOf((byte)'\\') + inner; at + 1 < span.Length && at >= inner;)
        {
            if (span[at + 1] is (byte)'"' or (byte)'\\' or (byte)'/') undone.Leave(at, 1);
            else if (span[at + 1] is (byte)'n' or (byte)'r' or (byte)'t') undone.Leave(at, 2); // White space between the tokens.
            var next = span[(at + 2)..].IndexOf((byte)'\\');
            at = next < 0 ? span.Length : at + 2 + next;
        }

        if (isQuoted && end > inner && span[end] == '"') undone.Leave(end, 1);
        return undone.Finish();
    }
}

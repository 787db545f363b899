using System.Buffers;
using System.Net;

namespace FactTracker.Reading;

/// <summary>
/// Takes the words of prose from Markdown: without front matter, code blocks, comments, tags, addresses, and the marks of headings, lists,
/// quotations, tables and emphasis.
/// </summary>
/// <remarks>
/// Each heading, item and cell becomes a paragraph, so that a sentence ends with it. A mark without its other half is text. The time taken
/// grows with the length of the text.
/// </remarks>
internal sealed class MarkdownProse
{
    private const string Paragraph = "\u2029";
    private const int LongestEntity = 32;
    private const int LongestLink = 1_000; // Characters of its words.
    private static readonly SearchValues<char> EndOfWords = SearchValues.Create("[]\n");
    private static readonly SearchValues<char> BehindName = SearchValues.Create(" \t\r\n/>");

    private static readonly WordSet Inline = WordSet.Of(
        "a abbr b bdi bdo big cite code del em font i ins kbd mark q s small span strike strong u");

    private readonly string _text;
    private readonly MarkdownLines _lines;
    private readonly List<TextEdit> _edits = [];

    private MarkdownProse(string text)
    {
        _text = text;
        _lines = new MarkdownLines(text);
    }

    /// <summary>The words of a text in Markdown, with their places in it.</summary>
    public static PlacedText Of(string text)
    {
        var prose = new MarkdownProse(text);
        prose.Read();
        return PlacedText.Of(text, prose._edits);
    }

    private void Read()
    {
        var place = 0;
        while (place < _text.Length)
        {
            var line = _lines.At(place);
            if (line.Hidden > 0)
            {
                Add(place, line.Hidden, Paragraph);
                place += line.Hidden;
                continue;
            }

            if (line.Marks > 0 || line.IsParagraph) Add(place, line.Marks, line.IsParagraph ? Paragraph : "");
            place = ReadLine(place + line.Marks, line);
        }
    }

    private int ReadLine(int start, MarkdownLine line)
    {
        var place = start;
        while (place < _text.Length && _text[place] != '\n')
        {
            var (length, with) = EditAt(place, line.IsRow);
            if (length > 0) Add(place, length, with);
            place += Math.Max(1, length);
        }

        if (place >= _text.Length) return place;
        if (line.IsHeading) Add(place, 1, Paragraph);
        return place + 1;
    }

    private (int Length, string With) EditAt(int at, bool isRow) => _text[at] switch
    {
        '|' when isRow => (1, Paragraph),
        '\\' when at + 1 < _text.Length && char.IsPunctuation(_text[at + 1]) => (1, ""),
        '&' => Entity(at),
        '!' when at + 1 < _text.Length && _text[at + 1] == '[' => (1, ""),
        '[' => Opening(at),
        '*' or '_' or '~' or '`' => (MarkdownEmphasis.LengthAt(_text, at), ""),
        ']' or '<' => Hidden(at),
        _ => (0, ""),
    };

    // "[^1]" as a whole, and the bracket before the words of a link.
    private (int Length, string With) Opening(int at)
    {
        var near = _text.AsSpan(at, Math.Min(LongestLink, _text.Length - at));
        if (near[1..].IndexOfAny(EndOfWords) is var end && (end < 0 || near[end + 1] != ']')) return (0, "");
        if (near.StartsWith("[^")) return end < LongestEntity ? (end + 2, "") : (0, "");
        return MarkdownText.HiddenLength(_text, at + end + 1) > 0 ? (1, "") : (0, "");
    }

    private (int Length, string With) Hidden(int at)
    {
        var length = MarkdownText.HiddenLength(_text, at);
        if (length == 0 || _text[at] == ']' || _text.AsSpan(at).StartsWith("<!--")) return (length, "");
        var name = _text.AsSpan(at, length).TrimStart("</");
        var end = name.IndexOfAny(BehindName);
        return (length, Inline.Contains(end < 0 ? name : name[..end]) ? "" : Paragraph);
    }

    private (int Length, string With) Entity(int at)
    {
        var near = _text.AsSpan(at, Math.Min(LongestEntity, _text.Length - at));
        var end = near.IndexOf(';');
        if (end < 2) return (0, "");
        var entity = near[..(end + 1)].ToString();
        var character = WebUtility.HtmlDecode(entity);
        return character == entity ? (0, "") : (end + 1, character);
    }

    private void Add(int offset, int length, string text) => _edits.Add(new TextEdit(offset, length, text));
}

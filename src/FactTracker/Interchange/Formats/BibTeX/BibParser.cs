using FactTracker.Json;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Reads a text after the grammar of BibTeX. What is wrong is told at its place and costs nothing but itself: what goes wrong within an entry ends at
/// its next field, an entry that is not closed ends where the next begins on a line of its own. Goes over the text once.
/// </summary>
internal sealed class BibParser
{
    private static readonly JsonPath Root = JsonPath.Root;
    private readonly ImportContext _context;
    private readonly BibCursor _cursor;
    private readonly BibValueParser _values;
    private readonly BibFile _file = new();
    private bool _areCommentsOpen; // One is never closed: from there on each ends with its line, or every one would be looked through to the end.

    private BibParser(ImportContext context)
    {
        _context = context;
        _cursor = new BibCursor(context.Text);
        _values = new BibValueParser(_cursor, _file.Macros, Report);
    }

    public static BibFile Parse(ImportContext context)
    {
        var parser = new BibParser(context);
        parser.ParseParts();
        return parser._file;
    }

    private void ParseParts()
    {
        for (_cursor.SeekPart(); !_cursor.AtEnd; _cursor.SeekPart())
        {
            var start = _cursor.Place;
            _cursor.Place++;
            _cursor.SkipSpace();
            var type = _cursor.TakeName().ToLowerInvariant();
            _cursor.SkipSpace();
            if (type.Length == 0 || _cursor.Byte is not ((byte)'{' or (byte)'(')) continue;
            var close = _cursor.Byte == '{' ? '}' : ')';
            if (type == "comment") ParseComment(close);
            else if (type == "preamble") ParsePreamble(start, close);
            else if (type == "string") ParseMacro(start, close);
            else ParseEntry(type, start, close);
        }
    }

    private void ParseComment(char close)
    {
        var start = ++_cursor.Place;
        if (!_areCommentsOpen && _values.TrySkipGroup(close))
        {
            _file.Comments.Add(_cursor.TextFrom(start)[..^1].Trim());
            return;
        }

        _areCommentsOpen = true;
        Report(start, Rules.ForeignRepaired, "A comment is not closed; it is taken to end with its line.", null);
        _cursor.Place = start;
        _cursor.SeekAny("\n"u8);
    }

    private void ParsePreamble(int start, char close)
    {
        _cursor.Place++;
        if (_values.Parse(close, null) is { } value) _file.Preambles.Add(value);
        Close(start, close, "A preamble");
    }

    private void ParseMacro(int start, char close)
    {
        _cursor.Place++;
        _cursor.SkipSpace();
        var name = _cursor.TakeName();
        _cursor.SkipSpace();
        if (name.Length == 0 || !_cursor.TryTake('=')) Report(_cursor.Place, Rules.ForeignUnread,
            "A @string is a name, an equals sign and a value.", null);
        else if (_values.Parse(close, null) is { } value) _file.Macros[name] = value;
        Close(start, close, "A @string");
    }

    private void Close(int start, char close, string what)
    {
        _cursor.SkipSpace();
        _cursor.TryTake(',');
        _cursor.SkipSpace();
        if (!_cursor.TryTake(close)) Report(start, Rules.ForeignUnread, $"{what} is not closed.", null);
    }

    private void ParseEntry(string type, int start, char close)
    {
        _cursor.Place++;
        _cursor.SkipSpace();
        var keyStart = _cursor.Place;
        _cursor.SeekAny(close == '}' ? ",}=\"{\n"u8 : ",)=\"{\n"u8);
        var key = _cursor.TextFrom(keyStart).Trim();
        _cursor.SkipSpace();
        if (_cursor.Byte == '=')
        {
            Report(start, Rules.ForeignRepaired, $"An entry begins with its key; this @{type} has none.", null);
            (_cursor.Place, key) = (keyStart, "");
        }

        var entry = new BibEntry(type, key, start);
        _file.Entries.Add(entry);
        while (ParseField(entry, close))
        {
        }
    }

    // Whether there may be another.
    private bool ParseField(BibEntry entry, char close)
    {
        _cursor.SkipSpace();
        while (_cursor.TryTake(',')) _cursor.SkipSpace();
        if (_cursor.TryTake(close)) return false;
        if (_cursor.AtEnd || _cursor.AtEntryOnItsLine())
        {
            Report(entry.Offset, Rules.ForeignUnread, $"The entry {entry.Key} is not closed.", entry.Key);
            return false;
        }

        var start = _cursor.Place;
        var name = _cursor.TakeName().ToLowerInvariant();
        _cursor.SkipSpace();
        if (name.Length == 0 || !_cursor.TryTake('='))
        {
            Report(start, Rules.ForeignUnread, "A field is a name, an equals sign and a value; what stands here is left out.", entry.Key);
            _cursor.Place = Math.Max(_cursor.Place, start + 1);
            _values.SkipToNext(close);
            return true;
        }

        if (_values.Parse(close, entry.Key) is not { } value) return true;
        if (!entry.Add(new BibField(name, value, start))) Report(start, Rules.ForeignUnread, $"The field {name} stands twice; the first holds.", entry.Key);
        _cursor.SkipSpace();
        if (_cursor.Byte != ',' && _cursor.Byte != close && !_cursor.AtEnd && !_cursor.AtEntryOnItsLine())
            Report(_cursor.Place, Rules.ForeignRepaired, $"There is a comma missing behind the field {name}.", entry.Key);
        return true;
    }

    private void Report(int offset, Rule rule, string message, string? key) =>
        _context.Report(offset, string.IsNullOrEmpty(key) ? Root : Root.Member(key), rule, message);
}

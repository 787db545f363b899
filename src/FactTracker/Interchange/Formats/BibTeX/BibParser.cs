using FactTracker.Json;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Parses a text by the grammar of BibTeX, entry by entry. Errors are reported at their places and stay local: after an error within an
/// entry, parsing resumes at its next field; an entry that is not closed ends where the next begins on a line of its own.
/// </summary>
internal sealed class BibParser
{
    private static readonly JsonPath Root = JsonPath.Root;
    private readonly ImportContext _context;
    private readonly BibCursor _cursor;
    private readonly BibValueParser _values;
    private readonly BibFile _file; // To which the parts are added.
    private readonly BibFile? _known; // The same text, when it is parsed again: what is wrong with it was reported.
    private bool _areCommentsOpen; // An unclosed comment was found: later ones end with their lines, or each would be searched to the end.

    private BibParser(ImportContext context, BibFile file, BibFile? known)
    {
        (_context, _file, _known) = (context, file, known);
        _cursor = new BibCursor(context.Text);
        _values = new BibValueParser(_cursor, _file.Macros, MayRepeat, Report);
    }

    /// <summary>Parses a text to its end, and reports what is wrong with it.</summary>
    /// <returns>
    /// Its parts. The entries are there only if one of them refers to another; otherwise each can be read on its own.
    /// </returns>
    public static BibFile Parse(ImportContext context)
    {
        var file = new BibFile();
        foreach (var entry in Entries(context, file, known: null))
        {
            file.Count(entry);
        }

        if (file.HasReferences) file.Entries.AddRange(Entries(context, new BibFile(), file));
        return file;
    }

    /// <summary>Parses the entries of a text or a piece of it one by one.</summary>
    /// <param name="context">The text, or the piece.</param>
    /// <param name="file">The parts before it; those in it are added.</param>
    /// <param name="known">All parts, if the text was parsed before: then nothing is reported. Otherwise null.</param>
    public static IEnumerable<BibEntry> Entries(ImportContext context, BibFile file, BibFile? known) =>
        new BibParser(context, file, known).ParseParts();

    private IEnumerable<BibEntry> ParseParts()
    {
        for (_cursor.SeekPart(); !_cursor.AtEnd; _cursor.SeekPart())
        {
            _context.Options.Bounds?.Cancellation.ThrowIfCancellationRequested();
            var start = _cursor.Place;
            _cursor.Place++;
            _cursor.SkipSpace();
            var type = _cursor.TakeName().ToLowerInvariant();
            _cursor.SkipSpace();
            if (type.Length == 0 || _cursor.Byte is not ((byte)'{' or (byte)'('))
            {
                if (type != "comment") ReportNoEntry(start);
                continue;
            }

            var close = _cursor.Byte == '{' ? '}' : ')';
            if (type == "comment") ParseComment(close);
            else if (type == "preamble") ParsePreamble(start, close);
            else if (type == "string") ParseMacro(start, close);
            else yield return ParseEntry(type, start, close);
        }
    }

    // The second time, the text of as many macros is produced as the first time, and does not count.
    private bool MayRepeat(int length)
    {
        _file.Produced += length;
        if (_known is null ? _context.Options.Bounds?.TryRepeat(length) == false : _file.Repeats == _known.Repeats) return false;
        _file.Repeats++;
        return true;
    }

    // Text between entries is a comment, but an at sign at the start of a line was meant to begin an entry.
    private void ReportNoEntry(int start)
    {
        var isAtEnd = _cursor.AtEnd;
        var next = _cursor.Place;
        _cursor.Place = start;
        if (_cursor.IsFirstOnItsLine())
            Report(
                start, isAtEnd ? Rules.ForeignMalformed : Rules.ForeignUnread,
                "An at sign begins the line, but a type and a brace do not follow; the line is skipped.", null);
        _cursor.Place = next;
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
        Report(start, Rules.ForeignRepaired, "The comment is not closed; it is read up to the end of its line.", null);
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
            "A @string must be a name, an equals sign and a value.", null);
        else if (_values.Parse(close, null) is { } value) _file.Macros[name] = value;
        Close(start, close, "A @string");
    }

    private void Close(int start, char close, string what)
    {
        _cursor.SkipSpace();
        _cursor.TryTake(',');
        _cursor.SkipSpace();
        if (_cursor.TryTake(close)) return;
        Report(start, _cursor.AtEnd ? Rules.ForeignMalformed : Rules.ForeignUnread, $"{what} is not closed.", null);
    }

    private BibEntry ParseEntry(string type, int start, char close)
    {
        _cursor.Place++;
        _cursor.SkipSpace();
        var keyStart = _cursor.Place;
        _cursor.SeekAny(close == '}' ? ",}=\"{\n"u8 : ",)=\"{\n"u8);
        var key = _cursor.TextFrom(keyStart).Trim();
        _cursor.SkipSpace();
        if (_cursor.Byte == '=')
        {
            Report(start, Rules.ForeignRepaired, $"The @{type} entry has no key.", null);
            (_cursor.Place, key) = (keyStart, "");
        }

        var entry = new BibEntry(type, key, start);
        while (ParseField(entry, close))
        {
        }

        return entry;
    }

    // Returns whether another field may follow.
    private bool ParseField(BibEntry entry, char close)
    {
        _cursor.SkipSpace();
        while (_cursor.TryTake(',')) _cursor.SkipSpace();
        if (_cursor.TryTake(close)) return IsClosedTooEarly(entry);
        if (_cursor.AtEnd || _cursor.AtEntryOnItsLine())
        {
            var rule = _cursor.AtEnd ? Rules.ForeignMalformed : Rules.ForeignUnread; // At the end, the text may have been cut off.
            Report(entry.Offset, rule, $"The entry {entry.Key} is not closed.", entry.Key);
            return false;
        }

        var start = _cursor.Place;
        var name = _cursor.TakeName().ToLowerInvariant();
        _cursor.SkipSpace();
        if (name.Length == 0 || !_cursor.TryTake('='))
        {
            Report(start, Rules.ForeignUnread, "A field must be a name, an equals sign and a value; this one is skipped.", entry.Key);
            _cursor.Place = Math.Max(_cursor.Place, start + 1);
            _values.SkipToNext(close);
            return true;
        }

        if (_values.Parse(close, entry.Key) is not { } value) return true;
        if (!entry.Add(new BibField(name, value, start)))
            Report(start, Rules.ForeignUnread, $"The entry has the field {name} twice; the first is used.", entry.Key);
        _cursor.SkipSpace();
        if (_cursor.Byte != ',' && _cursor.Byte != close && !_cursor.AtEnd && !_cursor.AtEntryOnItsLine())
            Report(_cursor.Place, Rules.ForeignRepaired, $"A comma is missing after the field {name}.", entry.Key);
        return true;
    }

    // Returns whether a brace too many closed the entry: another field follows.
    private bool IsClosedTooEarly(BibEntry entry)
    {
        var closed = _cursor.Place;
        _cursor.SkipSpace();
        if (_cursor.TryTake(','))
        {
            _cursor.SkipSpace();
            var field = _cursor.Place;
            var name = _cursor.TakeName();
            _cursor.SkipSpace();
            if (name.Length > 0 && _cursor.Byte == '=')
            {
                Report(closed - 1, Rules.ForeignRepaired, $"A delimiter too many closes the entry before its field {name}; it is ignored.",
                    entry.Key);
                _cursor.Place = field;
                return true;
            }
        }

        _cursor.Place = closed;
        return false;
    }

    private void Report(int offset, Rule rule, string message, string? key)
    {
        if (_known is null) _context.Report(offset, string.IsNullOrEmpty(key) ? Root : Root.Member(key), rule, message);
    }
}

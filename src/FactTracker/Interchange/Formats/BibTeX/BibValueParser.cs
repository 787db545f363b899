using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Parses values: texts in braces or quotes, numbers and macros, concatenated with <c>#</c>.</summary>
/// <param name="cursor">The text.</param>
/// <param name="macros">The macros.</param>
/// <param name="mayRepeat">Returns whether the text of a macro may be produced once more; macros made of macros grow exponentially.</param>
/// <param name="report">Reports a problem at an offset, in the entry of a key.</param>
internal sealed class BibValueParser(
    BibCursor cursor, OrderedDictionary<string, string> macros, Func<int, bool> mayRepeat, Action<int, Rule, string, string?> report)
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private bool _areMacrosSpent;
    private int _openTo; // A value is known to be open up to here: until then, one that is not closed on its line ends with it.

    /// <summary>Parses a value.</summary>
    /// <param name="close">The delimiter that closes the surrounding part.</param>
    /// <param name="key">The key of the surrounding entry, for problems.</param>
    /// <returns>
    /// The value as TeX. When there is none, null; this was reported, and the cursor is after the part that was not read.
    /// </returns>
    public string? Parse(char close, string? key)
    {
        var value = new StringBuilder();
        do
        {
            cursor.SkipSpace();
            var start = cursor.Place;
            if (Piece(close, key) is { } piece)
            {
                value.Append(piece);
                cursor.SkipSpace();
                continue;
            }

            SkipToNext(close);
            if (cursor.Place == start) report(start, Rules.ForeignUnread, "A value is missing here.", key);
            return null;
        }
        while (cursor.TryTake('#'));

        return value.ToString();
    }

    /// <summary>Skips to the next comma, to the delimiter that closes the part, or to an entry that begins on a line of its own.</summary>
    public void SkipToNext(char close)
    {
        var depth = 0;
        for (; !cursor.AtEnd; cursor.Place++)
        {
            if (depth == 0 && (cursor.Byte == ',' || cursor.Byte == close)) return;
            if (cursor.Byte == '@' && cursor.AtEntryOnItsLine()) return;
            if (cursor.Byte == '{') depth++;
            else if (cursor.Byte == '}' && depth > 0) depth--;
        }
    }

    /// <summary>Skips past the delimiter that closes the current group.</summary>
    /// <returns>Whether there is one; otherwise the cursor is at the end.</returns>
    public bool TrySkipGroup(char close)
    {
        for (var depth = 0; !cursor.AtEnd;)
        {
            var it = cursor.Byte;
            cursor.Place++;
            if (depth == 0 && it == close) return true;
            if (it == '{') depth++;
            else if (it == '}') depth--;
        }

        return false;
    }

    private string? Piece(char close, string? key)
    {
        var start = cursor.Place;
        if (cursor.TryTake('{')) return Delimited(start, '}', key);
        if (cursor.TryTake('"')) return Delimited(start, '"', key);
        var name = cursor.TakeName();
        cursor.SkipSpace();
        if (name.Length == 0) return null;
        var isAlone = cursor.AtEnd || cursor.Byte == '#' || cursor.Byte == ',' || cursor.Byte == close;
        if (isAlone && name.All(char.IsAsciiDigit)) return name;
        var macro = isAlone ? MacroOf(name) : null;
        if (macro is not null && !_areMacrosSpent)
        {
            if (mayRepeat(macro.Length)) return macro;
            _areMacrosSpent = true;
            report(
                start, Rules.LimitPassed, "The macros expand to more text than MaxExpansion permits; from here on, they are read as names.",
                key);
        }

        cursor.Place = start;
        SkipToNext(close);
        var bare = cursor.TextFrom(start).Trim();
        if (macro is null) report(start, Rules.ForeignRepaired, isAlone
            ? $"The macro \"{name}\" is not defined; it is read as that word."
            : "A value must be in braces or quotes; this one is read as if it were.", key);
        return bare;
    }

    private string? MacroOf(string name) =>
        macros.GetValueOrDefault(name)
            ?? Array.Find(Months, month => name.Length == 3 && month.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    // The text up to the delimiter outside all inner braces.
    private string? Delimited(int start, char delimiter, string? key)
    {
        var isKnownOpen = start < _openTo;
        for (var depth = 0; !cursor.AtEnd && !(isKnownOpen && cursor.Byte == '\n'); cursor.Place++)
        {
            if (cursor.Byte == delimiter && depth == 0)
            {
                var text = cursor.TextFrom(start + 1);
                cursor.Place++;
                return text;
            }

            if (cursor.Byte == '@' && cursor.AtEntryOnItsLine()) break;
            if (cursor.Byte == '{') depth++;
            else if (cursor.Byte == '}' && --depth < 0) break;
        }

        return OpenValue(start, delimiter, key);
    }

    // An unclosed value ends with its line, or before the brace that closes the entry.
    private string OpenValue(int start, char delimiter, string? key)
    {
        var isBeforeBrace = cursor.Byte == '}' && delimiter == '"';
        if (!isBeforeBrace)
        {
            _openTo = Math.Max(_openTo, cursor.Place);
            cursor.Place = start;
            cursor.SeekAny("\n"u8);
        }

        report(
            start, Rules.ForeignRepaired,
            $"The value that begins with {(delimiter == '}' ? '{' : '"')} is not closed; it is read up to the end of " +
            $"{(isBeforeBrace ? "the entry" : "its line")}.",
            key);
        return cursor.TextFrom(start + 1).TrimEnd(' ', '\t', '\r', ',');
    }
}

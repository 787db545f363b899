using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Reads values: texts in braces or quotes, numbers and macros, put together with <c>#</c>.</summary>
internal sealed class BibValueParser(BibCursor cursor, OrderedDictionary<string, string> macros, Action<int, Rule, string, string?> report)
{
    // Characters that macros may come to in a text, and how many times its length, far more than in any real one: macros made of macros grow
    // without measure.
    private const long LeastAllowance = 1 << 22, Allowance = 4;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly long _mostFromMacros = Math.Max(LeastAllowance, Allowance * cursor.Length);
    private long _fromMacros;
    private int _openTo; // Up to here a value is known to be open: each further one that is not closed by its line ends with it.

    /// <summary>Reads a value.</summary>
    /// <param name="close">What closes the part it is in.</param>
    /// <param name="key">The key of the entry it is in, to be told.</param>
    /// <returns>The value as TeX, or null when there is none; it has been told then, and the cursor stands behind what could not be read.</returns>
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
            if (cursor.Place == start) report(start, Rules.ForeignUnread, "There is no value here.", key);
            return null;
        }
        while (cursor.TryTake('#'));

        return value.ToString();
    }

    /// <summary>Goes to the next comma or to what closes the part, or to where an entry begins on a line of its own.</summary>
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

    /// <summary>Goes behind what closes the group the cursor stands in.</summary>
    /// <returns>Whether there is such a place; if not, the cursor stands at the end.</returns>
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
        if (isAlone && MacroOf(name) is { } macro && (_fromMacros += macro.Length) <= _mostFromMacros) return macro;
        cursor.Place = start;
        SkipToNext(close);
        var bare = cursor.TextFrom(start).Trim();
        if (_fromMacros > _mostFromMacros) report(start, Rules.LimitPassed, $"The macros of the text come to more than {_mostFromMacros} characters; they are read as their names.", key);
        else report(start, Rules.ForeignRepaired, isAlone ? $"There is no @string \"{name}\"; it is read as that word." : "A value stands in braces or quotes; this is read as if it did.", key);
        return bare;
    }

    private string? MacroOf(string name) =>
        macros.GetValueOrDefault(name) ?? Array.Find(Months, month => name.Length == 3 && month.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    // The text up to the delimiter that stands outside of all inner braces.
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

    // What is not closed ends with its line, or in front of the brace that closes the entry.
    private string OpenValue(int start, char delimiter, string? key)
    {
        var isBeforeBrace = cursor.Byte == '}' && delimiter == '"';
        if (!isBeforeBrace)
        {
            _openTo = Math.Max(_openTo, cursor.Place);
            cursor.Place = start;
            cursor.SeekAny("\n"u8);
        }

        report(start, Rules.ForeignRepaired, $"What begins with {(delimiter == '}' ? '{' : '"')} here is not closed; it is taken to end {(isBeforeBrace ? "with the entry" : "with its line")}.", key);
        return cursor.TextFrom(start + 1).TrimEnd(' ', '\t', '\r', ',');
    }
}

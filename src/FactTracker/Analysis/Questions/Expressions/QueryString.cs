using System.Text;

namespace FactTracker.Analysis;

/// <summary>Strings of the language: bare where they are one plain word, otherwise in quotes.</summary>
internal static class QueryString
{
    public const char Quote = '"';
    public const char SingleQuote = '\'';
    public const char Escape = '\\';
    public const char Star = '*';

    private const string SignChars = "=!<>~";

    /// <summary>Whether a character ends a bare word.</summary>
    public static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or Quote;

    /// <summary>Whether a character ends a bare name, after which an operator may follow at once.</summary>
    public static bool EndsName(char c) => EndsWord(c) || IsSign(c);

    /// <summary>Whether operators that are no words consist of a character.</summary>
    public static bool IsSign(char c) => SignChars.Contains(c, StringComparison.Ordinal) || c is '&' or '|' or '≠' or '≤' or '≥';

    /// <summary>Whether a character opens a quotation as word processors set it.</summary>
    public static bool IsCurlyQuote(char c) => c is '“' or '”' or '„' or '‘' or '’' or '«' or '»';

    /// <summary>Whether a word is read back as itself without quotes.</summary>
    public static bool IsBare(string word)
    {
        if (word.Length == 0 || word[0] == SingleQuote || IsCurlyQuote(word[0])) return false;
        if (IsSign(word[0]) && !BeginsApproximateDate(word)) return false;
        return !QueryWords.IsReserved(word) && !word.Any(c => EndsWord(c) || c == Escape || char.IsControl(c));
    }

    // ~2004 is a date, not an operator.
    private static bool BeginsApproximateDate(string word) => word is ['~', (>= '0' and <= '9') or '-' or 'X' or 'Y', ..];

    /// <summary>A string as it is written, in which stars stand for themselves; for names and units.</summary>
    public static string Write(string text) =>
        IsBare(text) && !text.Any(IsSign) && !text.Contains(Star, StringComparison.Ordinal) ? text : Quoted([text]);

    /// <summary>The pieces of a pattern, with a star between each two.</summary>
    public static string Write(ValueList<string> pieces)
    {
        var bare = string.Join(Star, (IEnumerable<string>)pieces);
        return IsBare(bare) && bare.Count(c => c == Star) == pieces.Count - 1 ? bare : Quoted(pieces);
    }

    public static string Quoted(ValueList<string> pieces)
    {
        var text = new StringBuilder().Append(Quote);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0) text.Append(Star);
            foreach (var c in pieces[i])
            {
                if (c is Quote or Escape or Star) text.Append(Escape);
                text.Append(c);
            }
        }

        return text.Append(Quote).ToString();
    }
}

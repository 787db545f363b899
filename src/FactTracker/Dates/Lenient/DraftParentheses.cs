using System.Text;

namespace FactTracker.Dates;

/// <summary>
/// Rewrites a date that has the 2012 draft's parentheses. A qualifier after a pair applies to the parts within. A pair without a qualifier
/// shields its parts from the qualifier at the end: <c>(2011)-06-04~</c> means that month and day are approximate.
/// </summary>
internal static class DraftParentheses
{
    private const int MostParts = 3;

    public static bool TryRewrite(ReadOnlySpan<char> date, out string rewritten)
    {
        var parts = new List<string>(MostParts);
        var qualifiers = new EdtfQualifier[MostParts];
        var shielded = new bool[MostParts];
        var open = new Stack<int>();
        rewritten = "";
        for (var at = 0; at < date.Length;)
        {
            switch (date[at])
            {
                case '(':
                    open.Push(parts.Count);
                    at++;
                    break;
                case ')' when open.TryPop(out var first):
                    at++;
                    var group = Qualifier(date, ref at);
                    for (var part = first; part < parts.Count; part++)
                    {
                        qualifiers[part] |= group;
                        shielded[part] |= group == EdtfQualifier.None;
                    }

                    break;
                case '?' or '~' or '%':
                    var behind = Qualifier(date, ref at);
                    for (var part = 0; part < parts.Count; part++)
                    {
                        if (!shielded[part]) qualifiers[part] |= behind;
                    }

                    break;
                case '-' when parts.Count > 0:
                    at++;
                    break;
                default:
                    var length = PartLength(date[at..]);
                    if (length == 0 || parts.Count == MostParts) return false;
                    parts.Add(date.Slice(at, length).ToString());
                    at += length;
                    break;
            }
        }

        rewritten = Write(parts, qualifiers);
        return open.Count == 0 && parts.Count > 0;
    }

    private static EdtfQualifier Qualifier(ReadOnlySpan<char> date, ref int at)
    {
        var found = EdtfQualifier.None;
        for (; at < date.Length && date[at] is '?' or '~' or '%'; at++)
        {
            found |= date[at] == '?' ? EdtfQualifier.Uncertain : date[at] == '~' ? EdtfQualifier.Approximate : EdtfQualifier.Both;
        }

        return found;
    }

    private static int PartLength(ReadOnlySpan<char> text)
    {
        var length = text[0] == '-' ? 1 : 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == 'X')) length++;
        return length;
    }

    private static string Write(List<string> parts, EdtfQualifier[] qualifiers)
    {
        var text = new StringBuilder();
        for (var part = 0; part < parts.Count; part++)
        {
            if (part > 0) text.Append('-');
            CalendarText.AppendQualifier(text, qualifiers[part]);
            text.Append(parts[part]);
        }

        return text.ToString();
    }
}

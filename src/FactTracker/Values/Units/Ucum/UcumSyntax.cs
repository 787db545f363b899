namespace FactTracker.Values;

/// <summary>
/// Whether a text is an expression of the Unified Code for Units of Measure (version 2.1, sections 2.1 and 2.2, case-sensitive).
/// </summary>
/// <remarks>
/// The grammar, one branch of the loop or one method for each rule:
/// <code>
/// main-term  := [ "/" ] term
/// term       := component { ( "." | "/" ) component }
/// component  := ( unit [ exponent ] | factor ) [ annotation ] | annotation | "(" term ")"
/// exponent   := [ "+" | "-" ] digits
/// factor     := digits
/// annotation := "{" one or more printable ASCII characters other than braces "}"
/// </code>
/// An annotation after a factor is not in the specification's syntax, but in its table of examples ("/100{WBCs}"), so it is read.
/// The expression is read once from left to right; parentheses are counted, not descended into, so no nesting can exhaust the stack.
/// </remarks>
internal static class UcumSyntax
{
    /// <summary>Far above the longest unit in use; a longer text is a noun without being looked at.</summary>
    public const int MaxLength = 256;

    /// <summary>Far above what any unit nests; a unit beyond it is not meant as one.</summary>
    public const int MaxDepth = 16;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength)
            return false;
        var rest = text[0] == '/' ? text[1..] : text;
        var depth = 0;
        while (true)
        {
            for (; rest is ['(', ..]; depth++)
                rest = rest[1..];
            if (depth > MaxDepth || !SkipComponent(ref rest))
                return false;
            for (; depth > 0 && rest is [')', ..]; depth--)
                rest = rest[1..];
            if (rest.IsEmpty)
                return depth == 0;
            if (rest[0] is not ('.' or '/'))
                return false;
            rest = rest[1..];
        }
    }

    // Everything a component may be save the parentheses.
    private static bool SkipComponent(ref ReadOnlySpan<char> rest)
    {
        var start = rest.Length;
        if (SkipUnit(ref rest))
        {
            if (!SkipExponent(ref rest))
                return false;
        }
        else
        {
            SkipDigits(ref rest);
        }
        return SkipAnnotation(ref rest) && rest.Length < start;
    }

    private static bool SkipUnit(ref ReadOnlySpan<char> rest)
    {
        var length = SymbolLength(rest);
        if (length == 0 || !UcumAtoms.IsUnit(rest[..length]))
            return false;
        rest = rest[length..];
        return true;
    }

    // A symbol ends before a digit, a sign or an operator, save inside square brackets, where all of them may stand. The powers of ten,
    // "10*" and "10^", are the only symbols to begin with digits.
    private static int SymbolLength(ReadOnlySpan<char> rest)
    {
        if (rest is ['1', '0', '*' or '^', ..])
            return 3;
        var i = 0;
        while (i < rest.Length)
        {
            if (rest[i] == '[')
            {
                var end = rest[i..].IndexOf(']');
                if (end < 0)
                    return 0;
                i += end;
            }
            else if (!char.IsAsciiLetter(rest[i]) && rest[i] is not ('_' or '\'' or '%'))
            {
                break;
            }
            i++;
        }
        return i;
    }

    // False for a sign without digits; an absent exponent is none.
    private static bool SkipExponent(ref ReadOnlySpan<char> rest)
    {
        var signed = rest is ['+' or '-', ..];
        if (signed)
            rest = rest[1..];
        return SkipDigits(ref rest) || !signed;
    }

    private static bool SkipDigits(ref ReadOnlySpan<char> rest)
    {
        var start = rest.Length;
        while (rest is [>= '0' and <= '9', ..])
            rest = rest[1..];
        return rest.Length < start;
    }

    // False for an annotation that is empty, does not end, or holds what it must not; an absent one is none.
    private static bool SkipAnnotation(ref ReadOnlySpan<char> rest)
    {
        if (rest is not ['{', ..])
            return true;
        var end = rest.IndexOf('}');
        if (end < 2 || rest[1..end].ContainsAnyExceptInRange('!', '~') || rest[1..end].Contains('{'))
            return false;
        rest = rest[(end + 1)..];
        return true;
    }
}

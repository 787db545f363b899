namespace FactTracker.Values;

/// <summary>
/// Whether a text is an expression of the Unified Code for Units of Measure (version 2.2, sections 2.1 and 2.2, case-sensitive).
/// </summary>
/// <remarks>
/// The grammar, with one branch of the loop or one method for each rule:
/// <code>
/// main-term  := [ "/" ] term
/// term       := component { ( "." | "/" ) component }
/// component  := ( unit [ exponent ] | factor ) [ annotation ] | annotation | "(" term ")"
/// exponent   := [ "+" | "-" ] digits
/// factor     := digits
/// annotation := "{" one or more printable ASCII characters other than braces "}"
/// </code>
/// An annotation after a factor is not in the specification's syntax, but it is in its table of examples ("/100{WBCs}"), so it is accepted.
/// The expression is parsed once from left to right. Parentheses are counted without recursion, so no nesting can exhaust the stack.
/// </remarks>
internal static class UcumSyntax
{
    /// <summary>The longest text that is parsed, far longer than any unit in use. A longer text is a noun.</summary>
    public const int MaxLength = 256;

    /// <summary>The deepest nesting, far deeper than any unit in use. A text beyond it is not meant as a unit.</summary>
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

    // Everything a component can be, except parentheses.
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

    // A symbol ends before a digit, a sign or an operator, except inside square brackets, where all of them are allowed. The powers of
    // ten, "10*" and "10^", are the only symbols that begin with digits.
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

    // Returns false for a sign without digits. An absent exponent is valid.
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

    // Returns false for an annotation that is empty, unclosed or contains an invalid character. An absent annotation is valid.
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

using System.Text;

namespace FactTracker.Checking;

/// <summary>The forms and check digits of identifiers.</summary>
/// <remarks>ISBN: ISO 2108; ISSN: ISO 3297; ORCID: ISO/IEC 7064, MOD 11-2; DOI: ISO 26324.</remarks>
internal static class IdentifierForms
{
    private const int LongIsbn = 13, ShortIsbn = 10, IssnLength = 8, OrcidLength = 16, LeastRegistrant = 4;

    private static readonly IdentifierFault Isbn = new("an", "ISBN", "It has 10 or 13 digits; the last of 10 may be an X");
    private static readonly IdentifierFault Issn = new("an", "ISSN", "It has 8 digits, as in 0317-8471; the last may be an X");
    private static readonly IdentifierFault Orcid = new("an", "ORCID", "It has 16 digits, as in 0000-0002-1825-0097; the last may be an X");
    private static readonly IdentifierFault Doi = new("a", "DOI", "It is 10., at least 4 digits, a slash and a name, as in 10.1000/182");

    /// <summary>What is wrong with an ISBN, or null.</summary>
    public static IdentifierFault? OfIsbn(string text)
    {
        if (DigitsOf(text, "ISBN") is not { } digits) return Isbn;
        if (digits.Length == ShortIsbn) return Checked(digits, Isbn, ModuloEleven(digits));
        if (digits.Length != LongIsbn || digits[^1] == 'X') return Isbn;
        return digits.StartsWith("978", StringComparison.Ordinal) || digits.StartsWith("979", StringComparison.Ordinal)
            ? Checked(digits, Isbn, ModuloTen(digits))
            : Isbn with { Form = "An ISBN of 13 digits begins with 978 or 979" };
    }

    /// <summary>What is wrong with an ISSN, or null.</summary>
    public static IdentifierFault? OfIssn(string text) =>
        DigitsOf(text, "ISSN") is { Length: IssnLength } digits ? Checked(digits, Issn, ModuloEleven(digits)) : Issn;

    /// <summary>What is wrong with an ORCID, or null.</summary>
    public static IdentifierFault? OfOrcid(string text) =>
        DigitsOf(text.TrimEnd('/'), "ORCID") is { Length: OrcidLength } digits ? Checked(digits, Orcid, ModuloElevenTwo(digits)) : Orcid;

    /// <summary>What is wrong with a DOI, or null.</summary>
    public static IdentifierFault? OfDoi(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || slash == text.Length - 1 || !text.StartsWith("10.", StringComparison.Ordinal)) return Doi;
        var registrant = text[3..slash];
        var isRegistrant = registrant.Split('.') is [{ Length: >= LeastRegistrant } first, .. var further]
            && first.All(char.IsAsciiDigit) && further.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        return isRegistrant && !text.AsSpan(slash).ContainsAnyInRange('\0', ' ') ? null : Doi;
    }

    // The digits without hyphens and spaces, without the name before them and a remark in brackets behind them; null if there is anything
    // else.
    private static string? DigitsOf(string text, string name)
    {
        text = text.Trim();
        if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) text = text[name.Length..].TrimStart(':', ' ');
        if (text.EndsWith(')') && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket) text = text[..bracket];
        var digits = new StringBuilder(text.Length);
        foreach (var it in text)
        {
            if (char.IsAsciiDigit(it)) digits.Append(it);
            else if (it is 'X' or 'x') digits.Append('X');
            else if (it is not ('-' or ' ' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u00A0')) return null;
        }

        return digits.Length > 0 && digits.ToString().IndexOf('X', StringComparison.Ordinal) is var x && (x < 0 || x == digits.Length - 1)
            ? digits.ToString()
            : null;
    }

    private static IdentifierFault? Checked(string digits, IdentifierFault form, char expected) =>
        digits[^1] == expected ? null : form with { Expected = expected };

    private static char ModuloTen(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length - 1; i++)
        {
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return (char)('0' + (10 - sum % 10) % 10);
    }

    private static char ModuloEleven(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length - 1; i++)
        {
            sum += (digits[i] - '0') * (digits.Length - i);
        }

        return DigitOf((11 - sum % 11) % 11);
    }

    private static char ModuloElevenTwo(string digits)
    {
        var total = 0;
        foreach (var digit in digits.AsSpan(0, digits.Length - 1))
        {
            total = (total + (digit - '0')) * 2 % 11;
        }

        return DigitOf((12 - total) % 11);
    }

    private static char DigitOf(int value) => value == 10 ? 'X' : (char)('0' + value);
}

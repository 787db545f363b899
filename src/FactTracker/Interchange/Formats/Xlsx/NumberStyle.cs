using System.Globalization;
using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What a cell shows around its number: 0.65 as 65%, 1234.5 as $1234.5. By default nothing.</summary>
/// <remarks>All digits of the number are kept, however few are shown. Other words around a number, as in <c>0 "d"</c>, are
/// ignored.</remarks>
/// <param name="IsPercent">Whether it shows a percentage.</param>
/// <param name="Before">The currency before the number, or null.</param>
/// <param name="Behind">The currency after the number, or null.</param>
internal readonly record struct NumberStyle(bool IsPercent, string? Before, string? Behind)
{
    /// <summary>A percentage.</summary>
    public static NumberStyle Percent { get; } = new(IsPercent: true, null, null);

    /// <summary>Returns the style of a format code, from its first section, which is for positive numbers.</summary>
    public static NumberStyle OfCode(string code)
    {
        var (before, behind) = (new StringBuilder(), new StringBuilder());
        var hasDigits = false;
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '%': return Percent;
                case '0' or '#' or '?': hasDigits = true; break;
                case '.' or ',' or '(' or ')': break;
                case '_' or '*': i++; break;
                default: (hasDigits ? behind : before).Append(Literal(code, ref i)); break;
            }
        }

        var (prefix, suffix) = (before.ToString().Trim(), behind.ToString().Trim());
        return hasDigits && IsCurrency(prefix, suffix) ? new NumberStyle(IsPercent: false, prefix, suffix) : default;
    }

    /// <summary>Returns the number as it is shown, or null when nothing is shown around it.</summary>
    public string? ToText(double number)
    {
        if (this == default || !decimal.TryParse(
            number.ToString("R", CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var exact)) return null;
        if (IsPercent) return exact is > decimal.MinValue / 100 and < decimal.MaxValue / 100 ? $"{Plain(exact * 100)}%" : null;
        var text = Plain(exact);
        if (Behind is { Length: > 0 }) return $"{text} {Behind}";
        return Before!.Any(char.IsLetter) ? $"{Before} {text}" : exact < 0 ? $"-{Before}{Plain(-exact)}" : Before + text;
    }

    // A literal: quoted text, an escaped character, brackets after $, or a character without a meaning.
    private static string Literal(string code, ref int i)
    {
        var start = i;
        switch (code[start])
        {
            case '\\': return ++i < code.Length ? code[i].ToString() : "";
            case '"':
                i = End(code, start, '"');
                return code[(start + 1)..Math.Max(i, start + 1)];
            case '[':
                i = End(code, start, ']');
                return code[start..i] is ['[', '$', .. var symbol] ? symbol.Split('-')[0] : "";
            default: return code[start].ToString();
        }
    }

    // The currency is on one side only, and is a sign or code that quantities have. A quoted percent sign is only text, but is shown like
    // one.
    private static bool IsCurrency(string before, string behind) =>
        (before.Length == 0) != (behind.Length == 0)
        && Quantity.TryParse(before.Length > 0 ? $"{before} 1" : $"1 {behind}", out var money)
        && (money.Unit.Kind == UnitKind.Money || behind == "%");

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static int End(string code, int start, char mark) => code.IndexOf(mark, start + 1) is >= 0 and var end ? end : code.Length;
}

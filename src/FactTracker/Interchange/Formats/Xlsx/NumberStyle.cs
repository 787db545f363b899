using System.Globalization;
using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What a cell shows around its number: 0.65 as 65%, 1234.5 as $1234.5. By default nothing.</summary>
/// <remarks>All digits of the number stay, however few are shown; other words around a number, as in <c>0 "d"</c>, are not read.</remarks>
/// <param name="IsPercent">Whether it shows hundredths.</param>
/// <param name="Before">The currency before it, or null.</param>
/// <param name="Behind">The currency behind it, or null.</param>
internal readonly record struct NumberStyle(bool IsPercent, string? Before, string? Behind)
{
    /// <summary>Shown in hundredths.</summary>
    public static NumberStyle Percent { get; } = new(IsPercent: true, null, null);

    /// <summary>What a format code shows in its first section, which is the one of positive numbers.</summary>
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

    /// <summary>The number as it is shown, or null where nothing stands around it.</summary>
    public string? ToText(double number)
    {
        if (this == default || !decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return null;
        if (IsPercent) return exact is > decimal.MinValue / 100 and < decimal.MaxValue / 100 ? $"{Plain(exact * 100)}%" : null;
        var text = Plain(exact);
        if (Behind is { Length: > 0 }) return $"{text} {Behind}";
        return Before!.Any(char.IsLetter) ? $"{Before} {text}" : exact < 0 ? $"-{Before}{Plain(-exact)}" : Before + text;
    }

    // What stands for itself: between quotes, behind a backslash, in brackets behind $, or a character that means nothing else.
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

    // On one side alone, and a sign or code that a quantity has for a currency, or the sign of per cent, which is no more than shown where it is quoted.
    private static bool IsCurrency(string before, string behind) =>
        (before.Length == 0) != (behind.Length == 0)
        && Quantity.TryParse(before.Length > 0 ? $"{before} 1" : $"1 {behind}", out var money)
        && (money.Unit.Kind == UnitKind.Money || behind == "%");

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static int End(string code, int start, char mark) => code.IndexOf(mark, start + 1) is >= 0 and var end ? end : code.Length;
}

using System.Globalization;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Amounts as they are written in a query: <c>50%</c>, <c>5 km</c>, <c>USD 500 million</c>, <c>-1.5e6</c>.</summary>
internal static class AmountText
{
    private static readonly string[] Scales = ["dozen", "hundred", "thousand", "million", "billion", "trillion"];

    /// <summary>Reads an amount: a number with a unit after it, or a currency before it.</summary>
    /// <param name="text">The words, with single spaces between them.</param>
    /// <param name="amount">The amount, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity? amount)
    {
        amount = null;
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0) return false;
        if (start > 0 && text[start - 1] is '-' or '+') start--;
        var length = NumberLength(text[start..]);
        if (length == 0 || !BigAmount.TryParse(text.Slice(start, length), CultureInfo.InvariantCulture, out var number)) return false;
        if (UnitOf(text[..start].TrimEnd(), text[(start + length)..]) is not { } unit) return false;
        amount = new Quantity(number, null, unit);
        return true;
    }

    /// <summary>Creates an amount of which the unit was written in quotes.</summary>
    public static bool TryParse(ReadOnlySpan<char> number, string unit, out Quantity? amount)
    {
        var isRead = BigAmount.TryParse(number, CultureInfo.InvariantCulture, out var parsed) & Unit.TryParse(unit, out var exact);
        amount = isRead ? new Quantity(parsed, null, exact) : null;
        return isRead;
    }

    /// <summary>Writes an amount so that it is read back.</summary>
    public static string Write(Quantity amount)
    {
        var number = amount.Amount?.ToString(CultureInfo.InvariantCulture) ?? amount.ExactAmount.ToString()!;
        if (amount.Unit == Unit.None) return number;
        var symbol = amount.Unit.Symbol;
        var text = amount.Unit == Unit.Percent ? number + symbol : $"{number} {symbol}";
        return symbol.Split(' ').All(QueryString.IsBare) && TryParse(text, out var read) && read == amount
            ? text
            : $"{number} {QueryString.Quoted([symbol])}";
    }

    private static Unit? UnitOf(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (!before.IsEmpty) return CurrencyBefore(before.ToString(), after.Trim().ToString());
        if (after.IsEmpty) return Unit.None;
        return StartsUnit(after) ? Read(after.Trim().ToString()) : default(Unit?);
    }

    // A currency stands before the number, and at most a scale word after it.
    private static Unit? CurrencyBefore(string words, string scale)
    {
        if (Read(words) is not { Kind: UnitKind.Money } currency) return null;
        if (scale.Length == 0) return currency;
        return IsScale(scale) ? Unit.Parse($"{scale} {currency}") : default(Unit?);
    }

    private static bool IsScale(string word) => Scales.Contains(word, StringComparer.OrdinalIgnoreCase);

    // What is joined to the number by a hyphen, slash or the like is part of a date or a name, not a unit.
    private static bool StartsUnit(ReadOnlySpan<char> after) =>
        char.IsLetter(after[0]) || after[0] is ' ' or '%' or '°' or 'º' or '['
        || char.GetUnicodeCategory(after[0]) == UnicodeCategory.CurrencySymbol;

    private static Unit? Read(string words)
    {
        if (UnitWords.TryFind(words, out var unit)) return unit;
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && IsScale(words[..space]) && UnitWords.TryFind(words[space..], out unit))
            return Unit.Parse($"{words[..space]} {unit}");
        return Unit.TryParse(words, out unit) ? unit : default(Unit?);
    }

    // The length of the longest number in the grammar of JSON at the beginning, with a sign before it.
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var i = text is ['-' or '+', ..] ? 1 : 0;
        var whole = Digits(text, i);
        if (whole == i) return 0;
        i = whole;
        if (i < text.Length && text[i] == '.' && Digits(text, i + 1) is var fraction && fraction > i + 1) i = fraction;
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            var exponent = i + 1 < text.Length && text[i + 1] is '-' or '+' ? i + 2 : i + 1;
            if (Digits(text, exponent) is var end && end > exponent) i = end;
        }

        return i;
    }

    private static int Digits(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from])) from++;
        return from;
    }
}

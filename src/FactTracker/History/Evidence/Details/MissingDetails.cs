using System.Globalization;

namespace FactTracker.History;

/// <summary>Finds the amounts and dates of a claim that a quote does not have.</summary>
internal static class MissingDetails
{
    /// <summary>Returns what a quote does not have.</summary>
    public static ValueList<string> Of(Claim claim, Quote quote)
    {
        var details = new QuoteDetails(quote);
        var missing = new List<string>();
        foreach (var value in claim.Value)
        {
            if (details.HasWords(value.Words)) continue;
            if (value is Quantity quantity)
                missing.AddRange(NumbersOf(quantity).Where(it => !details.HasNumber(it)).Select(it => Shown(it, quantity)));
            else if (value is DateValue date) missing.AddRange(Missing(date.Date, details));
        }

        if (claim.When is { } when && !details.HasWords(when.Words) && when.AsDate is { } time)
            missing.AddRange(Missing(time, details));
        return [.. missing.Distinct()];
    }

    private static IEnumerable<decimal> NumbersOf(Quantity quantity)
    {
        if (quantity.Amount is { } amount)
        {
            yield return amount;
            yield break; // Bounds beside an amount are a margin of error, which a quote seldom has in that form.
        }

        if (quantity.Bounds?.Lower is { } lower) yield return lower.Value;
        if (quantity.Bounds?.Upper is { } upper) yield return upper.Value;
    }

    private static IEnumerable<string> Missing(Edtf date, QuoteDetails details)
    {
        Edtf[] dates = date.Kind == EdtfKind.Interval
            ? [.. new[] { date.IntervalStart, date.IntervalEnd }.OfType<Edtf>()]
            : [date];
        return dates.Where(it => !details.HasDate(it)).Select(it => it.ToString());
    }

    private static string Shown(decimal number, Quantity quantity)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return quantity.Unit == Unit.None ? digits : quantity.Unit == Unit.Percent ? $"{digits}%" : $"{digits} {quantity.Unit}";
    }
}

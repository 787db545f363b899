using System.Globalization;
using FactTracker.Values;

namespace FactTracker.Storage;

/// <summary>Turns quantities and dates into numbers that can be compared by an engine.</summary>
internal static class ClaimAmounts
{
    /// <summary>Of the values of a claim, each once.</summary>
    public static IReadOnlyList<IndexAmount> Of(ValueList<ClaimValue> values)
    {
        if (values.Single is { } only) return Of(only) is { } amount ? [amount] : [];
        return [.. values.Select(value => Of(value)).OfType<IndexAmount>().Distinct()];
    }

    private static IndexAmount? Of(ClaimValue value) => value switch
    {
        Quantity quantity => Of(quantity),
        DateValue { Date: var date } => Of(IndexDays.Of(date)),
        _ => null,
    };

    private static IndexAmount Of(IndexDays days) => new(IndexAmount.Days, days.Earliest, days.Latest, null, "");

    private static IndexAmount Of(Quantity quantity)
    {
        var scale = UnitSizes.Of(quantity.Unit);
        var range = quantity is { Amount: { } amount, Bounds: null, StatedApproximation: null }
            ? scale.Enclose(amount)
            : DoubleRange.Of(QuantityComparer.Scaled(quantity, QuantityProfile.Default, pi: 0));
        var exact = quantity.Amount is { } number ? number.ToString(CultureInfo.InvariantCulture) : quantity.ExactAmount?.ToString();
        return new IndexAmount(scale.Dimension, range.Lower, range.Upper, exact, quantity.Unit.Symbol);
    }
}

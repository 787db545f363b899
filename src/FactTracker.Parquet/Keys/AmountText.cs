using System.Globalization;

namespace FactTracker.Parquet;

/// <summary>The stated amount of a quantity as a text, a column and a double.</summary>
internal static class AmountText
{
    private const int Places = 12;
    private const decimal Beyond = 1e26m; // A column of 38 digits, 12 of them after the point, holds less.

    /// <summary>Returns the exact amount with the digits in which it was given, or null where only bounds are stated.</summary>
    public static string? Of(Quantity quantity) =>
        quantity.Amount is { } amount
            ? amount.ToString(CultureInfo.InvariantCulture)
            : quantity.ExactAmount?.ToString();

    /// <summary>Returns the amount where the column of decimals holds it exactly, or null.</summary>
    public static decimal? ToColumn(Quantity quantity) =>
        quantity.Amount is { } amount && Math.Abs(amount) < Beyond && decimal.Round(amount, Places) == amount ? amount : null;

    /// <summary>Returns the double next to the stated amount.</summary>
    public static double ToDouble(Quantity quantity) => quantity.Amount is { } amount
        ? (double)amount
        : double.Parse(quantity.ExactAmount.ToString()!, NumberStyles.Float, CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Reads the forms of quantities that occur in sheets but not in prose: a decimal comma and a space (<c>65,4 %</c>), a plus sign, an
/// abbreviated hedge (<c>c. 65%</c>), a margin (<c>65 ± 3%</c>), a footnote mark (<c>65*</c>, <c>65% [1]</c>).
/// </summary>
internal static class QuantityText
{
    private const string Marks = "*†‡§¹²³";
    private const int LongestNote = 3;
    private static readonly string[] Hedges = ["c.", "ca.", "ca ", "circa ", "approx.", "approx "];

    /// <summary>Returns the quantity, or null when the text is not one.</summary>
    public static Quantity? Read(string text)
    {
        var plain = WithoutNote(text.Trim());
        if (plain is ['+', >= '0' and <= '9', ..]) plain = plain[1..];
        if (Parsed(plain) is { } parsed) return parsed;
        if (Array.Find(Hedges, hedge => plain.StartsWith(hedge, StringComparison.OrdinalIgnoreCase)) is { } found)
            return Parsed($"about {plain[found.Length..].Trim()}");
        return plain.Split('±') is [var middle, var margin] ? WithMargin(Side(middle), Side(margin)) : Grouped(plain);
    }

    // The unit follows both numbers, or one of them for both.
    private static Quantity? WithMargin(Quantity? middle, Quantity? margin)
    {
        if (middle is not { Amount: { } amount } || margin is not { Amount: >= 0 and { } width }) return null;
        if (middle.Unit != default && margin.Unit != default && middle.Unit != margin.Unit) return null;
        return new Quantity(amount, new ValueRange(amount - width, amount + width), middle.Unit == default ? margin.Unit : middle.Unit);
    }

    private static Quantity? Side(string text) =>
        (Parsed(text.Trim()) ?? Grouped(text.Trim())) is
        {
            Bounds: null,
            StatedApproximation: null, Of: null, Amount: >= -QuantityCells.Largest and <= QuantityCells.Largest
        } side ? side : null;

    // A number in the notation of some country, optionally followed by a unit.
    private static Quantity? Grouped(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (end == 0 || !NumberCell.TryRead(text[..end], isWhole: false, out var number, out _)) return null;
        return Parsed(string.Create(CultureInfo.InvariantCulture, $"{number} {text[end..]}").Trim());
    }

    private static Quantity? Parsed(string text) => Quantity.TryParse(text, out var quantity) ? quantity : null;

    private static string WithoutNote(string text)
    {
        var plain = text.TrimEnd(Marks.ToCharArray());
        if (plain is [.., ']'] && plain.LastIndexOf('[') is > 0 and var start && plain.Length - start - 2 is > 0 and <= LongestNote)
            plain = plain[..start];
        return plain.Length < text.Length && plain.Any(char.IsAsciiDigit) ? plain.TrimEnd() : text;
    }
}

using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>Compares what is read with what a row expects.</summary>
internal static class ProseScore
{
    private static readonly MentionKind[] Quantities =
    [
        MentionKind.Number, MentionKind.Percentage, MentionKind.PercentagePoints, MentionKind.Fraction, MentionKind.Ratio,
        MentionKind.Range, MentionKind.Money, MentionKind.Measure, MentionKind.Ordinal,
    ];

    /// <summary>Why a row is not met, or null when it is.</summary>
    public static string? MissOf(ProseRow row)
    {
        var reading = ProseReader.Read(row.Input, new ProseOptions { Published = row.Published });
        if (row.IsNothing)
            return reading.Mentions.FirstOrDefault(mention => IsOfModel(mention, row)) is { } extra ? $"finds {extra.Kind} {extra}" : null;
        var there = reading.Mentions.Where(mention => Overlap(mention, row)
            && (row.IsDate ? mention.Kind is MentionKind.Date or MentionKind.Period : Quantities.Contains(mention.Kind))).ToList();
        if (!row.IsDate && !row.IsRange && row.Number is null) return there.Exists(mention => Covers(mention, row)
            && mention.Value is Quantity) ? $"finds a value in \"{row.Input[row.Start..(row.End + 1)]}\"" : null;
        if (there.Count == 0)
            return "finds nothing there" + (reading.Mentions.Count > 0 ? $"; {string.Join(" | ", reading.Mentions)}" : "");
        return there.Exists(mention => Is(mention, row))
            ? null
            : $"reads {string.Join(" | ", there.Select(mention => $"{mention.Kind} {mention} {{{string.Join("; ", mention.Alternatives.Select(other => other.Value))}}}"))}";
    }

    private static bool Overlap(Mention mention, ProseRow row) => mention.Offset <= row.End && mention.Offset + mention.Length > row.Start;

    private static bool Covers(Mention mention, ProseRow row) =>
        mention.Offset >= row.Start && mention.Offset + mention.Length <= row.End + 1;

    private static bool IsOfModel(Mention mention, ProseRow row) => row.Group switch
    {
        "numbers" => mention.Kind is MentionKind.Number or MentionKind.Fraction,
        "money" => mention.Kind == MentionKind.Money,
        "measures" => mention.Kind == MentionKind.Measure,
        "percentages" => mention.Kind == MentionKind.Percentage,
        "ranges" => mention.Value is Quantity quantity && (quantity.Bounds is not null || quantity.Approximation != Approximation.Exactly),
        _ => mention.Kind is MentionKind.Date or MentionKind.Period,
    };

    private static bool Is(Mention mention, ProseRow row) => mention.Value switch
    {
        _ when row.IsDate && row.Dates[0].IsUnresolved => mention.Value is null || mention.Value is DateValue { Date.HasUnspecified: true },
        DateValue date when row.IsDate =>
            IsDate(date.Date, row) || mention.Alternatives.Any(other => other.Value is DateValue another && IsDate(another.Date, row)),
        Quantity quantity when row.IsRange => IsRange(quantity, row) || IsWithin(quantity, row),
        Quantity quantity when !row.IsDate => IsNumber(quantity, row) || mention.Alternatives.Any(
            other => other.Value is Quantity another && another.Unit.Kind == UnitKind.Noun && IsNumber(another, row)),
        _ => false,
    };

    private static bool IsDate(Edtf date, ProseRow row) => row.Dates.Any(expected => expected.Is(date));

    // A bound of a range that was read as one, or the amount of a quantity; a share as hundredths where a plain number is expected.
    private static bool IsNumber(Quantity quantity, ProseRow row)
    {
        decimal?[] numbers = [quantity.Amount, quantity.Bounds?.Lower?.Value, quantity.Bounds?.Upper?.Value];
        var isShare = quantity.Unit == Unit.Percent && !row.Value.EndsWith('%');
        return numbers.OfType<decimal>()
            .Any(number => Near(isShare ? number / 100 : number, row.Number!.Value, quantity.Approximation == Approximation.About));
    }

    private static bool Near(decimal number, decimal expected, bool isRounded) =>
        Math.Abs(number - expected) <= Math.Abs(expected) * (isRounded ? 0.005m : 0.00000001m);

    private static bool IsRange(Quantity quantity, ProseRow row)
    {
        var expected = row.Bounds;
        var (lower, upper) = BoundsOf(quantity);
        if (quantity.Unit == Unit.Percent) (lower, upper) = (Hundredth(lower), Hundredth(upper));
        if (lower?.Value != expected.Lower || upper?.Value != expected.Upper) return false;
        if (lower is { } low && low.Excluded != expected.LowerExcluded) return false;
        // The upper end of a range between two is left out by the suite and taken in by us.
        return upper is not { } high || high.Excluded == expected.UpperExcluded || (lower is not null && !high.Excluded);
    }

    private static Bound? Hundredth(Bound? bound) => bound is { } end ? new Bound(end.Value / 100, end.Excluded) : null;

    // The number of a date-like or vague reading is no range.
    private static bool IsWithin(Quantity quantity, ProseRow row) =>
        row.Bounds is { Lower: { } lower, Upper: { } upper } && lower == upper && quantity.Amount == lower;

    private static (Bound? Lower, Bound? Upper) BoundsOf(Quantity quantity)
    {
        if (quantity.Amount is not { } amount) return (quantity.Bounds?.Lower, quantity.Bounds?.Upper);
        return quantity.Approximation.Name switch
        {
            "atLeast" => (new Bound(amount), null),
            "moreThan" or "justOver" or "wellOver" => (new Bound(amount, Excluded: true), null),
            "atMost" or "upTo" => (null, new Bound(amount)),
            "lessThan" or "justUnder" or "wellUnder" => (null, new Bound(amount, Excluded: true)),
            "exactly" => (new Bound(amount), new Bound(amount)),
            _ => (null, null),
        };
    }
}

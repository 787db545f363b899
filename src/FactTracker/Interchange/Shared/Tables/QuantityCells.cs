using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Writing;
using FactTracker.Values;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The cells of a quantity: its words, number, bounds, unit, approximation and further members.</summary>
internal static class QuantityCells
{
    public const int Words = 0;
    private const int Amount = 3, Low = 4, High = 5, Unit = 6, Hedge = 7, Of = 8, Sample = 9, Level = 10, Margin = 11;

    public const decimal Largest = 1_000_000_000_000_000m; // The largest number that a margin is added to, so that no digit is lost.

    private static readonly string[] PointWords = ["pts", "pts.", "pt", "points", "ppts", "% points"];

    private static readonly (int Cell, string Member)[] Members =
    [
        (Words, "words"), (Amount, "amount"), (Low, "lower"), (High, "upper"), (Unit, "unit"), (Hedge, "approximation"),
        (Sample, "sampleSize"), (Level, "level"),
    ];

    public static void Fill(JsonElement value, Span<string?> cells)
    {
        if (value.ValueKind == JsonValueKind.Number) cells[Amount] = value.GetRawText();
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var (cell, member) in Members)
        {
            cells[cell] = CellJson.TextOf(value, member);
        }

        if (value.TryGetProperty("of", out var of)) cells[Of] = CellJson.Shown(of);
    }

    /// <summary>Whether a cell for numbers has a value.</summary>
    public static bool HaveNumber(MemberCells cells) => (cells.Peek(Amount) ?? cells.Peek(Low) ?? cells.Peek(High)) is not null;

    public static bool IsNumber(string text) => NumberCell.TryRead(text, isWhole: false, out _, out _);

    /// <summary>Whether a text is a number, or a quantity in words, without a unit.</summary>
    public static bool LacksUnit(string text) => IsNumber(text) || (Parsed(text) is { Of: null } quantity && quantity.Unit == default);

    /// <summary>Whether a text looks like a number whose meaning depends on the country.</summary>
    public static bool IsUnsure(string text) =>
        text.Contains(',', StringComparison.Ordinal) && text.All(it => char.IsAsciiDigit(it) || it is ',' or '.' or '-' or '+');

    /// <summary>Reads the quantity as JSON; returns null, and reports it, when the cells make no quantity.</summary>
    public static string? Read(MemberCells cells)
    {
        var stated = UnitOf(cells);
        var exact = ExactOf(cells);
        var (amount, words) = exact is null ? ReadAmount(cells, stated) : (null, cells.Take(Words));
        var worded = amount is null && exact is null && words is not null ? Parsed(words) : null;
        if (worded is not null && Contradicts(worded, stated))
        {
            Refuse(cells, $"\"{words}\" contradicts the unit {stated} that the row gives.");
            return null;
        }

        amount ??= worded?.Amount;
        var unit = worded?.Unit is { Kind: not UnitKind.None } own ? own : stated;
        if (words is null && Scaled(cells, amount) is { } scaled) (amount, words) = scaled;
        var (low, high) = (BoundOf(cells, Low, ref unit), BoundOf(cells, High, ref unit));
        AddMargin(MarginOf(cells, ref unit), amount, ref low, ref high);
        if (low > high || (amount is null && exact is null && low is null && high is null && worded is null))
        {
            Refuse(cells, "The cells do not make a quantity: it needs a number, or bounds whose lower is not above the upper.");
            return null;
        }

        var bounds = low is null && high is null ? worded?.Bounds : new ValueRange(low, high);
        if (Quantity.Fault(amount, exact, bounds) is { } fault)
        {
            Refuse(cells, fault);
            return null;
        }

        var quantity = Detailed(cells, Quantity.Make(amount, exact, bounds, unit ?? default) with { Words = words }, worded);
        return RawBuilder.Build(json => ValueWriter.Write(json, quantity)).ToString();
    }

    private static Quantity Detailed(MemberCells cells, Quantity quantity, Quantity? worded)
    {
        if (worded?.StatedApproximation is { } stated) quantity = quantity with { Approximation = stated };
        if (worded is not null) quantity = quantity with { Of = worded.Of, SampleSize = worded.SampleSize, Level = worded.Level };
        if (cells.TakeTrimmed(Unit) is { } text)
        {
            if (UnitCell.Read(text) is not { Unit: var unit }) cells.Refuse(Unit, UnitSymbols.FaultOf(text)!);
            else
            {
                if (unit.Symbol != text) cells.Repaired(Unit, $"The unit \"{text}\" is read as {unit}.");
                quantity = quantity with { Unit = unit };
            }
        }

        if (cells.TakeTrimmed(Hedge) is { } hedge) quantity = quantity with { Approximation = Approximation.Parse(hedge, null) };
        if (cells.Take(Of) is { } of) quantity = quantity with { Of = of };
        if (NumberOf(cells, Sample, isWhole: true) is { } sample)
        {
            if (sample is >= 1 and <= long.MaxValue && decimal.IsInteger(sample)) quantity = quantity with { SampleSize = (long)sample };
            else cells.Refuse(Sample, "The sample size must be a whole number of at least 1.");
        }

        if (LevelOf(cells) is { } level)
        {
            if (level is >= 0 and <= 1) quantity = quantity with { Level = level };
            else cells.Refuse(Level, "The level must be from 0 to 1; write 0.95 for 95%.");
        }

        return quantity;
    }

    // A number that no decimal holds, as native JSON has it; in a unit such as "million USD" it is refused.
    private static BigAmount? ExactOf(MemberCells cells)
    {
        if (cells.Peek(Amount)?.Trim() is not { } text || NumberCell.TryExact(text, out _) || !BigAmount.TryParse(text, null, out var exact)
            || (cells.Peek(Unit)?.Trim() is { } unit && UnitCell.Read(unit) is { Factor: > 1 })) return null;
        cells.Take(Amount);
        return exact;
    }

    // The number from its own cell, or else from the cell for words; in the latter case the quantity has no words.
    private static (decimal? Amount, string? Words) ReadAmount(MemberCells cells, Unit? stated)
    {
        var words = cells.Take(Words);
        if (cells.TakeTrimmed(Amount) is { } text)
        {
            if (TryNumber(cells, Amount, text, isWhole: false, out var amount)) return (amount, words);
            if (Flagged(cells, Amount, text, stated) is { } flagged) return (flagged, words ?? text);
            if (Parsed(text) is not null)
            {
                if (words is not null && words != text)
                    cells.Refuse(Words, $"The words of the quantity are taken from the cell for its number, \"{text}\".");
                return (null, text);
            }

            cells.Refuse(
                Amount, $"\"{text}\" is not an unambiguous number; write it with a decimal point and no separators: 12500 or 12.5.");
            return (null, words);
        }

        if (words is not null && Flagged(cells, Words, words.Trim(), stated) is { } marked) return (marked, words);
        if (words is null || HaveBounds(cells) || !NumberCell.TryRead(words.Trim(), isWhole: false, out var number, out var isRepaired))
            return (null, words);
        if (isRepaired) cells.Repaired(Words, $"The number \"{words}\" is read as {AmountJson.Of(number)}.");
        return (number, isRepaired ? words : null);
    }

    // 45.2b in a column of percent: a letter that would change the unit or the number is a flag of the author of the table.
    private static decimal? Flagged(MemberCells cells, int cell, string text, Unit? stated)
    {
        if (stated is not { Kind: not UnitKind.None } unit || !FlaggedNumber.TryRead(text, out var number)) return null;
        if (Parsed(text) is { } parsed && !Contradicts(parsed, unit) && (CanBeScaled(unit) || parsed.Amount == number)) return null;
        if (unit.Kind == UnitKind.Money && Parsed($"{text} {unit}") is { Amount: { } scaled } money && money.Unit == unit)
            return scaled; // 5m USD.
        cells.Repaired(cell, $"\"{text}\" is read as {AmountJson.Of(number)}; what is behind the number is kept in its words.");
        return number;
    }

    private static bool Contradicts(Quantity quantity, Unit? stated) =>
        stated is { Kind: not UnitKind.None } unit && quantity.Unit.Kind != UnitKind.None && quantity.Unit != unit;

    // Only money and counts are given in thousands and millions.
    private static bool CanBeScaled(Unit unit) => unit.Kind is UnitKind.Money or UnitKind.Noun;

    // 5 in a column of million USD is 5,000,000 USD.
    private static (decimal? Amount, string? Words)? Scaled(MemberCells cells, decimal? amount)
    {
        if (cells.Peek(Unit)?.Trim() is not { } text || UnitCell.Read(text) is not { Factor: > 1 and var factor }) return null;
        return amount is >= -Largest and <= Largest and { } plain && factor <= Largest
            ? (plain * factor, $"{AmountJson.Of(plain)} {text}")
            : null;
    }

    private static bool HaveBounds(MemberCells cells) => (cells.Peek(Low) ?? cells.Peek(High)) is not null;

    private static Quantity? Parsed(string words) => IsUnsure(words) ? null : QuantityText.Read(words);

    private static decimal? NumberOf(MemberCells cells, int cell, bool isWhole = false)
    {
        if (cells.TakeTrimmed(cell) is not { } text) return null;
        if (TryNumber(cells, cell, Bare(text), isWhole, out var number)) return number;
        cells.Refuse(cell, $"\"{text}\" is not an unambiguous number; write it with a decimal point and no separators: 12500 or 12.5.");
        return null;
    }

    private static Unit? UnitOf(MemberCells cells) => cells.Peek(Unit)?.Trim() is { } text ? UnitCell.Read(text)?.Unit : null;

    // A number, or a number with a unit when the other cells have the same unit or none: 60%.
    private static decimal? BoundOf(MemberCells cells, int cell, ref Unit? unit)
    {
        if (cells.Peek(cell) is not { } whole || Bare(whole) is not { } text || IsNumber(text)
            || Parsed(text) is not { Amount: { } amount, Bounds: null, StatedApproximation: null, Of: null } bound
            || !(IsPoints(cell, bound.Unit, unit) || bound.Unit == (unit ?? bound.Unit))) return NumberOf(cells, cell);
        cells.Take(cell);
        unit ??= bound.Unit;
        return amount;
    }

    private static void AddMargin(decimal? margin, decimal? amount, ref decimal? low, ref decimal? high)
    {
        if (margin is not (>= 0 and <= Largest) || amount is not (>= -Largest and <= Largest)) return;
        low ??= amount - margin;
        high ??= amount + margin;
    }

    private static decimal? MarginOf(MemberCells cells, ref Unit? unit)
    {
        if (unit is not (null or { Kind: UnitKind.Share }) || cells.Peek(Margin) is not { } text || PointsIn(Bare(text)) is not { } points)
            return BoundOf(cells, Margin, ref unit);
        cells.Take(Margin);
        return points;
    }

    // 3.1 pts, 3.1 points: pollsters leave out "percentage".
    private static decimal? PointsIn(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (end == 0 || end == text.Length) return null;
        return Array.Exists(PointWords, word => text.AsSpan(end).Trim().Equals(word, StringComparison.OrdinalIgnoreCase))
            && NumberCell.TryRead(text[..end], isWhole: false, out var number, out _) ? number : null;
    }

    // The margin of a share is given in percent or in points.
    private static bool IsPoints(int cell, Unit bound, Unit? unit) =>
        cell == Margin && bound.Kind == UnitKind.PercentagePoints && unit is { Kind: UnitKind.Share };

    // ±3.1, +/- 3.1, n=1004, N = 1004.
    private static string Bare(string text)
    {
        var bare = text.Trim();
        if (bare is ['n' or 'N', ..] && bare[1..].TrimStart() is ['=', .. var number]) return number.Trim();
        return bare.StartsWith("+/-", StringComparison.Ordinal) ? bare[3..].Trim() : bare.TrimStart('±').TrimStart();
    }

    private static decimal? LevelOf(MemberCells cells)
    {
        if (cells.Peek(Level)?.Trim() is not { } text || !text.EndsWith('%')) return NumberOf(cells, Level);
        cells.Take(Level);
        if (TryNumber(cells, Level, text.TrimEnd('%').TrimEnd(), isWhole: false, out var percent) && percent is >= 0 and <= 100)
            return percent / 100;
        cells.Refuse(Level, $"\"{text}\" is not a level; write 0.95 for 95%.");
        return null;
    }

    private static bool TryNumber(MemberCells cells, int cell, string text, bool isWhole, out decimal number)
    {
        if (!NumberCell.TryRead(text, isWhole, out number, out var isRepaired)) return false;
        if (isRepaired) cells.Repaired(cell, $"The number \"{text}\" is read as {AmountJson.Of(number)}.");
        return true;
    }

    private static void Refuse(MemberCells cells, string message)
    {
        foreach (var cell in (ReadOnlySpan<int>)[Words, Amount, Low, High, Unit, Hedge, Of, Sample, Level, Margin])
        {
            if (cells.Peek(cell) is not null) cells.Refuse(cell, message);
        }
    }
}

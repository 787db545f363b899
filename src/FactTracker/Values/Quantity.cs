using System.Globalization;

namespace FactTracker;

/// <summary>
/// A number with its unit and its hedge: "at least 43 cases", "just over 10 per cent", "between 4 and 6 times".
/// </summary>
/// <remarks>
/// <para>Amounts are exact decimals and keep the digits they were given in, so 65.0 is written back as 65.0 although it equals 65. A quantity
/// has an <see cref="Amount"/>, or <see cref="Bounds"/>, or both; a one-sided statement is an amount with its approximation, and bounds are
/// for ranges, margins and intervals.</para>
/// <para>Equal by content, the words beside it included. What a hedge means in numbers is decided by a policy, not here.</para>
/// </remarks>
/// <example><code>
/// new Quantity(65, Unit.Percent) { Of = "Russians", SampleSize = 1600 };
/// new Quantity(new ValueRange(4, 6), Unit.Times);
/// </code></example>
public sealed partial record Quantity : ClaimValue
{
    private readonly decimal _amount;
    private readonly bool _hasAmount;
    private readonly QuantityDetail? _detail;
    private readonly Approximation? _approximation;

    /// <summary>A quantity of a known amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit; none when left out.</param>
    public Quantity(decimal amount, Unit unit = default)
        : this(amount, null, unit)
    {
    }

    /// <summary>A quantity known by its bounds: a range, or a one-sided one.</summary>
    /// <param name="bounds">The bounds; at least one end.</param>
    /// <param name="unit">The unit; none when left out.</param>
    /// <exception cref="ArgumentException">The bounds have no end at all.</exception>
    public Quantity(ValueRange bounds, Unit unit = default)
        : this(null, bounds, unit)
    {
    }

    /// <summary>A quantity of a known amount within bounds, such as a share and its margin of error.</summary>
    /// <param name="amount">The amount, or null when only the bounds are known.</param>
    /// <param name="bounds">The bounds, or null when only the amount is known.</param>
    /// <param name="unit">The unit; none when left out.</param>
    /// <exception cref="ArgumentException">Neither is given, or the amount lies outside the bounds.</exception>
    public Quantity(decimal? amount, ValueRange? bounds, Unit unit = default)
    {
        if (Fault(amount, bounds) is { } fault) throw new ArgumentException(fault);
        _amount = amount ?? 0;
        _hasAmount = amount is not null;
        _detail = bounds is { } range ? new QuantityDetail { Bounds = range } : null;
        Unit = unit;
    }

    // Of parts that are known to make a quantity.
    internal Quantity(decimal? amount, Unit unit, QuantityDetail detail)
    {
        _amount = amount ?? 0;
        _hasAmount = amount is not null;
        _detail = QuantityDetail.Tidy(detail);
        Unit = unit;
    }

    /// <summary>The amount, or null when only bounds are known.</summary>
    public decimal? Amount => _hasAmount ? _amount : null;

    /// <summary>The bounds, or null when only the amount is known.</summary>
    public ValueRange? Bounds => _detail?.Bounds;

    /// <summary>What the amount and the bounds are amounts of; <see cref="FactTracker.Unit.None"/> for bare numbers.</summary>
    public Unit Unit { get; init; }

    /// <summary>How the amount is hedged; <see cref="Approximation.Between"/> by default where there are both bounds and no amount,
    /// <see cref="Approximation.Exactly"/> elsewhere.</summary>
    public Approximation Approximation
    {
        get => _approximation ?? ImpliedApproximation;
        init => _approximation = value == ImpliedApproximation ? null : value;
    }

    /// <summary>What a share, a ratio or a rank is of: "Russians", "Russia's GDP"; null when not said.</summary>
    public ClaimValue? Of { get; init; }

    /// <summary>How many were asked or measured, or null when not said.</summary>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public long? SampleSize
    {
        get => _detail?.SampleSize;
        init => _detail = QuantityDetail.Tidy((_detail ?? QuantityDetail.None) with { SampleSize = value });
    }

    /// <summary>The level of the interval that the bounds give, from 0 to 1 (0.95 for 95%), or null when not said.</summary>
    /// <exception cref="ArgumentException">The level is below 0 or above 1.</exception>
    public decimal? Level
    {
        get => _detail?.Level;
        init => _detail = QuantityDetail.Tidy((_detail ?? QuantityDetail.None) with { Level = value });
    }

    /// <summary>The hedge where it is not the one implied, else null.</summary>
    internal Approximation? StatedApproximation => _approximation;

    /// <summary>Whether there is nothing but the amount.</summary>
    internal bool IsBareAmount => _hasAmount && _detail is null && _approximation is null && Of is null && Unit == Unit.None;

    private Approximation ImpliedApproximation =>
        !_hasAmount && Bounds is { Lower: not null, Upper: not null } ? Approximation.Between : Approximation.Exactly;

    /// <summary>The quantity as a plain line: hedge, amount or bounds, unit.</summary>
    public override string ToString()
    {
        var number = _hasAmount ? _amount.ToString(CultureInfo.InvariantCulture) : Bounds.ToString();
        var hedge = Approximation == ImpliedApproximation ? "" : $"{Approximation} ";
        return Unit == default ? $"{hedge}{number}" : $"{hedge}{number} {Unit}";
    }

    /// <summary>Says why an amount and bounds make no quantity, or null when they do.</summary>
    internal static string? Fault(decimal? amount, ValueRange? bounds)
    {
        if (amount is null && bounds is null) return "A quantity has no number: give an amount, a lower or an upper bound.";
        if (amount is null && bounds == default(ValueRange)) return "A quantity's bounds have no end: give an amount, a lower or an upper bound.";
        return amount is { } number && bounds is { } range && !range.Contains(number)
            ? string.Create(CultureInfo.InvariantCulture, $"The amount {number} lies outside its own bounds, {range}.")
            : null;
    }
}

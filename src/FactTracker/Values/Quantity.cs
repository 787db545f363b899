using System.Globalization;
using FactTracker.Values;

namespace FactTracker;

/// <summary>
/// A number with its unit and its hedge: "at least 43 cases", "just over 10 per cent", "between 4 and 6 times".
/// </summary>
/// <remarks>
/// <para>Amounts are exact decimals and keep the digits in which they were given: 65.0 is written as 65.0 although it equals 65. A
/// quantity has an <see cref="Amount"/> (or, if no decimal holds it, an <see cref="ExactAmount"/>), or <see cref="Bounds"/>, or both. A
/// one-sided statement is an amount with an approximation; bounds are for ranges, margins and intervals.</para>
/// <para>Equality is by content, including the words. A <see cref="QuantityProfile"/> defines the range of numbers that a hedge stands
/// for.</para>
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

    /// <summary>Creates a quantity with an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit; none by default.</param>
    public Quantity(decimal amount, Unit unit = default)
        : this(amount, null, unit)
    {
    }

    /// <summary>Creates a quantity with bounds: a range, closed or open on one side.</summary>
    /// <param name="bounds">The bounds, with at least one end.</param>
    /// <param name="unit">The unit; none by default.</param>
    /// <exception cref="ArgumentException">The bounds have no end.</exception>
    public Quantity(ValueRange bounds, Unit unit = default)
        : this(null, bounds, unit)
    {
    }

    /// <summary>Creates a quantity with an amount and bounds, such as a share and its margin of error.</summary>
    /// <param name="amount">The amount, or null when only the bounds are known.</param>
    /// <param name="bounds">The bounds, or null when only the amount is known.</param>
    /// <param name="unit">The unit; none by default.</param>
    /// <exception cref="ArgumentException">Neither is given, or the amount lies outside the bounds.</exception>
    public Quantity(decimal? amount, ValueRange? bounds, Unit unit = default)
    {
        if (Fault(amount, bounds) is { } fault) throw new ArgumentException(fault);
        _amount = amount ?? 0;
        _hasAmount = amount is not null;
        _detail = bounds is { } range ? new QuantityDetail { Bounds = range } : null;
        Unit = unit;
    }

    /// <summary>Creates a quantity with an amount of any size, with or without bounds.</summary>
    /// <param name="amount">The amount. It becomes <see cref="Amount"/> if a decimal holds it exactly, otherwise
    /// <see cref="ExactAmount"/>.</param>
    /// <param name="bounds">The bounds, or null when only the amount is known.</param>
    /// <param name="unit">The unit; none by default.</param>
    /// <exception cref="ArgumentException">The amount lies outside the bounds.</exception>
    /// <example><code>new Quantity(BigAmount.Parse("1e40", null)).ExactAmount; // 1e40</code></example>
    public Quantity(BigAmount amount, ValueRange? bounds = null, Unit unit = default)
    {
        _hasAmount = amount.TryDecimal(out var exact);
        _amount = _hasAmount ? exact : default; // Otherwise it is rounded, and would count in equality.
        if ((_hasAmount ? Fault(_amount, bounds) : Fault(null, amount, bounds)) is { } fault) throw new ArgumentException(fault);
        _detail = QuantityDetail.Tidy(new QuantityDetail { Bounds = bounds, ExactAmount = _hasAmount ? null : amount });
        Unit = unit;
    }

    // For parts that are known to be valid together.
    internal Quantity(decimal? amount, Unit unit, QuantityDetail detail)
    {
        _amount = amount ?? 0;
        _hasAmount = amount is not null;
        _detail = QuantityDetail.Tidy(detail);
        Unit = unit;
    }

    /// <summary>The amount, or null when only bounds are known, or when it is an <see cref="ExactAmount"/>.</summary>
    public decimal? Amount => _hasAmount ? _amount : null;

    /// <summary>
    /// The amount when no decimal holds it exactly, as one of more than 28 digits; then <see cref="Amount"/> is null. Otherwise null.
    /// </summary>
    public BigAmount? ExactAmount => _detail?.ExactAmount;

    /// <summary>The bounds, or null when only the amount is known.</summary>
    public ValueRange? Bounds => _detail?.Bounds;

    /// <summary>The unit of the amount and the bounds; <see cref="FactTracker.Unit.None"/> for bare numbers.</summary>
    public Unit Unit { get; init; }

    /// <summary>
    /// The hedge of the amount. By default it is <see cref="Approximation.Between"/> for two bounds without an amount, and
    /// <see cref="Approximation.Exactly"/> otherwise.
    /// </summary>
    public Approximation Approximation
    {
        get => _approximation ?? ImpliedApproximation;
        init => _approximation = value == ImpliedApproximation ? null : value;
    }

    /// <summary>The whole that a share, ratio or rank refers to: "Russians", "Russia's GDP". Null when not stated.</summary>
    public ClaimValue? Of { get; init; }

    /// <summary>The number of people asked or things measured, or null when not stated.</summary>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public long? SampleSize
    {
        get => _detail?.SampleSize;
        init => _detail = QuantityDetail.Tidy((_detail ?? QuantityDetail.None) with { SampleSize = value });
    }

    /// <summary>The confidence level of the interval that the bounds give, from 0 to 1 (0.95 for 95%), or null when not stated.</summary>
    /// <exception cref="ArgumentException">The level is below 0 or above 1.</exception>
    public decimal? Level
    {
        get => _detail?.Level;
        init => _detail = QuantityDetail.Tidy((_detail ?? QuantityDetail.None) with { Level = value });
    }

    /// <summary>The hedge when it differs from the default, otherwise null.</summary>
    internal Approximation? StatedApproximation => _approximation;

    /// <summary>Whether the quantity consists of an amount alone.</summary>
    internal bool IsBareAmount => _hasAmount && _detail is null && _approximation is null && Of is null && Unit == Unit.None;

    /// <summary>The amount as an exact fraction, whether or not a decimal holds it.</summary>
    internal Rational? AmountAsFraction => _hasAmount ? _amount : ExactAmount?.ToRational();

    private Approximation ImpliedApproximation =>
        !_hasAmount && ExactAmount is null && Bounds is { Lower: not null, Upper: not null }
            ? Approximation.Between
            : Approximation.Exactly;

    /// <summary>Returns the quantity in one line: hedge, amount or bounds, unit.</summary>
    public override string ToString()
    {
        var number = _hasAmount ? _amount.ToString(CultureInfo.InvariantCulture) : ExactAmount?.ToString() ?? Bounds.ToString();
        var hedge = Approximation == ImpliedApproximation ? "" : $"{Approximation} ";
        return Unit == default ? $"{hedge}{number}" : $"{hedge}{number} {Unit}";
    }

    /// <summary>Creates a quantity whose amount is a decimal, or exact where no decimal holds it.</summary>
    internal static Quantity Make(decimal? amount, BigAmount? exact, ValueRange? bounds, Unit unit) =>
        exact is { } big ? new Quantity(big, bounds, unit) : new Quantity(amount, bounds, unit);

    /// <summary>Explains why an amount, exact where no decimal holds it, and bounds are no valid quantity.</summary>
    internal static string? Fault(decimal? amount, BigAmount? exact, ValueRange? bounds)
    {
        if (exact is not { } big) return Fault(amount, bounds);
        var number = big.ToRational();
        // It equals neither bound unless it is a decimal after all.
        return bounds is { } range
            && (number.CompareTo(range.Lower?.Value ?? number) < 0 || number.CompareTo(range.Upper?.Value ?? number) > 0)
            ? $"The amount {big} lies outside the bounds, {range}."
            : null;
    }

    /// <summary>Explains why an amount and bounds are no valid quantity, or returns null when they are.</summary>
    internal static string? Fault(decimal? amount, ValueRange? bounds)
    {
        if (amount is null && bounds is null) return "The quantity has no number; give an amount, a lower bound or an upper bound.";
        if (amount is null && bounds == default(ValueRange))
            return "The bounds of the quantity have no end; give an amount, a lower bound or an upper bound.";
        return amount is { } number && bounds is { } range && !range.Contains(number)
            ? string.Create(CultureInfo.InvariantCulture, $"The amount {number} lies outside the bounds, {range}.")
            : null;
    }
}

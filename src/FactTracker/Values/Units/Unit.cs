using FactTracker.Values;

namespace FactTracker;

/// <summary>The unit of an amount: per cent, US dollars, kilometres, cases. It is a single symbol, stored exactly as given.</summary>
/// <remarks>
/// <para><c>default</c> is <see cref="None"/>, the unit of a bare number. Its text form is empty and cannot be parsed.</para>
/// <para>Equality is the ordinal equality of the symbols: "cases" and "Cases" differ, and so do "1/s" and "Hz". Units have no order.</para>
/// <para><see cref="Kind"/> is determined from the symbol, in this order: <c>%</c>, <c>pp</c>, <c>x</c>, <c>rank</c>, ISO 4217, IRI (RFC
/// 3987), UCUM, and otherwise a plain noun. A word that fits two kinds follows that order: "bar" and "min" are measures, and so is "car", a
/// centiare.</para>
/// <example><code>
/// Unit.Money("USD").Kind;   // Money
/// Unit.Parse("kg/m2").Kind;    // Measure
/// Unit.Parse("cases").Kind;    // Noun
/// Unit.Parse("%") == Unit.Percent;
/// </code></example>
/// </remarks>
public readonly partial record struct Unit
{
    private readonly string? _symbol;

    private Unit(string symbol) => _symbol = symbol;

    /// <summary>No unit, for a bare number. This is the default.</summary>
    public static Unit None => default;

    /// <summary>A share in per cent, "%".</summary>
    public static Unit Percent => new(UnitSymbols.Percent);

    /// <summary>A difference between two shares in percentage points, "pp".</summary>
    public static Unit PercentagePoints => new(UnitSymbols.PercentagePoints);

    /// <summary>A multiple of a base, "x".</summary>
    public static Unit Times => new(UnitSymbols.Times);

    /// <summary>A rank in an order, "rank".</summary>
    public static Unit Rank => new(UnitSymbols.Rank);

    /// <summary>The symbol as written in data; empty for <see cref="None"/>.</summary>
    public string Symbol => _symbol ?? "";

    /// <summary>The kind of the unit, computed from the symbol in linear time and without allocating.</summary>
    public UnitKind Kind => _symbol is null ? UnitKind.None : UnitSymbols.KindOf(_symbol);

    /// <summary>Returns the currency with an ISO 4217 code.</summary>
    /// <param name="code">The code: three capital letters. Withdrawn codes, such as DEM, are accepted.</param>
    /// <exception cref="ArgumentException">The code is not in the tables of ISO 4217.</exception>
    public static Unit Money(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Iso4217.TryFind(code, out var currency)
            ? new(currency.Code)
            : throw new ArgumentException(Iso4217.WhyUnknown(code), nameof(code));
    }

    /// <summary>Returns the unit with a symbol: a noun such as "cases", or a unit of any other <see cref="Kind"/>.</summary>
    /// <param name="symbol">The symbol. It must not be empty, contain control characters, or have white space at its ends.</param>
    /// <exception cref="ArgumentException">The symbol breaks one of these rules.</exception>
    public static implicit operator Unit(string symbol) => Parse(symbol);
}

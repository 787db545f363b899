using FactTracker.Values;

namespace FactTracker;

/// <summary>
/// What an amount is an amount of: per cent, US dollars, kilometres, cases. It is one symbol, kept exactly as given.
/// </summary>
/// <remarks>
/// <para><c>default</c> is <see cref="None"/>: the bare number, which has no text form but the empty one and cannot be parsed.</para>
/// <para>Equality is that of the symbols, ordinal: "cases" and "Cases", "1/s" and "Hz" differ. Units have no order.</para>
/// <para><see cref="Kind"/> is worked out from the symbol, in this order: <c>%</c>, <c>pp</c>, <c>x</c>, <c>rank</c>, ISO 4217, IRI
/// (RFC 3987), UCUM, else a plain noun. A word that is both follows that order: "bar" and "min" are measures, and so is "car", a
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

    /// <summary>No unit: the bare number. The default.</summary>
    public static Unit None => default;

    /// <summary>A share in hundredths, "%".</summary>
    public static Unit Percent => new(UnitSymbols.Percent);

    /// <summary>A difference between two shares, in hundredths of the whole, "pp".</summary>
    public static Unit PercentagePoints => new(UnitSymbols.PercentagePoints);

    /// <summary>A multiple of something, "x".</summary>
    public static Unit Times => new(UnitSymbols.Times);

    /// <summary>A place in an order, "rank".</summary>
    public static Unit Rank => new(UnitSymbols.Rank);

    /// <summary>The symbol as it is written in data; empty for <see cref="None"/>.</summary>
    public string Symbol => _symbol ?? "";

    /// <summary>What kind of unit the symbol is. Computed without allocating, in time linear in the symbol.</summary>
    public UnitKind Kind => _symbol is null ? UnitKind.None : UnitSymbols.KindOf(_symbol);

    /// <summary>The currency with this ISO 4217 code.</summary>
    /// <param name="code">Three capitals; codes no longer in use, such as DEM, are known too.</param>
    /// <exception cref="ArgumentException">The code is not in the tables of ISO 4217.</exception>
    public static Unit Money(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Iso4217.TryFind(code, out var currency)
            ? new(currency.Code)
            : throw new ArgumentException(Iso4217.WhyUnknown(code), nameof(code));
    }

    /// <summary>A unit from its symbol, so that a literal can stand for it: <c>new Quantity(912, "EUR")</c>.</summary>
    /// <param name="symbol">The symbol, as <see cref="Parse(string)"/> takes it.</param>
    /// <exception cref="FormatException">The symbol is empty, has control characters, or white space at its ends.</exception>
    public static implicit operator Unit(string symbol) => Parse(symbol);
}

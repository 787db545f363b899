namespace FactTracker;

/// <summary>The kind of a <see cref="Unit"/>, determined from its symbol in the order of these members.</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
public enum UnitKind
{
    /// <summary>No unit, for a bare number.</summary>
    None,

    /// <summary>A share in per cent: "%".</summary>
    Share,

    /// <summary>A difference between two shares in percentage points: "pp". From 10 % to 65 % it is 55 pp, not 55 %.</summary>
    PercentagePoints,

    /// <summary>A multiple of a base: "x", as in five and a half times.</summary>
    Ratio,

    /// <summary>A rank in an order: "rank". 1 is the first.</summary>
    Rank,

    /// <summary>An amount of money: a current or historic ISO 4217 code of three capital letters.</summary>
    Money,

    /// <summary>A unit named by an absolute IRI (RFC 3987), such as a Wikidata item.</summary>
    Iri,

    /// <summary>A measure: an expression of the Unified Code for Units of Measure, case-sensitive, such as "km" or "kg/m2".</summary>
    Measure,

    /// <summary>A counted thing in plain words: "cases".</summary>
    Noun,
}

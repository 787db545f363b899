namespace FactTracker.Values;

/// <summary>Validates the symbol of a unit and determines its kind.</summary>
internal static class UnitSymbols
{
    public const string Percent = "%";
    public const string PercentagePoints = "pp";
    public const string Times = "x";
    public const string Rank = "rank";

    /// <summary>The kind of a valid symbol, in the order that the format defines.</summary>
    public static UnitKind KindOf(ReadOnlySpan<char> symbol) => symbol switch
    {
        Percent => UnitKind.Share,
        PercentagePoints => UnitKind.PercentagePoints,
        Times => UnitKind.Ratio,
        Rank => UnitKind.Rank,
        _ when Iso4217.TryFind(symbol, out _) => UnitKind.Money,
        _ when AbsoluteIri.IsValid(symbol) => UnitKind.Iri,
        _ when UcumSyntax.IsValid(symbol) => UnitKind.Measure,
        _ => UnitKind.Noun,
    };

    /// <summary>Explains what is wrong with a symbol and how to correct it; returns null when it is valid.</summary>
    public static string? FaultOf(ReadOnlySpan<char> symbol)
    {
        if (symbol.IsWhiteSpace())
            return "The unit is empty. Leave it out for a bare number.";
        if (char.IsWhiteSpace(symbol[0]) || char.IsWhiteSpace(symbol[^1]))
            return $"The unit \"{symbol}\" has white space at its ends, which would make it another unit. Trim it.";
        for (var i = 0; i < symbol.Length; i++)
        {
            var c = symbol[i];
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
                return FormattableString.Invariant(
                    $"The unit contains the control character U+{(int)c:X4} at character {i + 1}. Remove it.");
            if (!char.IsSurrogate(c))
                continue;
            if (!char.IsHighSurrogate(c) || i + 1 == symbol.Length || !char.IsLowSurrogate(symbol[i + 1]))
                return FormattableString.Invariant($"The unit contains the lone surrogate U+{(int)c:X4} at character {i + 1}. Remove it.");
            i++;
        }
        return null;
    }

    /// <summary>The symbol as a string, without an allocation for the most common units.</summary>
    public static string Intern(ReadOnlySpan<char> symbol) => symbol switch
    {
        Percent => Percent,
        PercentagePoints => PercentagePoints,
        Times => Times,
        Rank => Rank,
        _ when Iso4217.TryFind(symbol, out var currency) => currency.Code,
        _ => symbol.ToString(),
    };
}

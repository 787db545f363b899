namespace FactTracker.Reading;

/// <summary>
/// Parses the scale and the unit that follow the notes of an amount: "5 (4-6) million people", "12.4 (± 0.3) metres".
/// </summary>
internal static class NotedUnit
{
    /// <summary>The quantity with the scale and the unit behind its notes, or unchanged when it has a unit.</summary>
    public static QuantityReading Behind(Passage passage, QuantityReading noted)
    {
        if (noted.Kind != MentionKind.Number || noted.Quantity is not { Amount: { } amount, Bounds: { } bounds }) return noted;
        if (noted.Quantity.Unit != Unit.None) return noted with { Kind = KindOf(noted.Quantity.Unit) };
        var (scale, place) = passage[noted.End].Entry.Scale is { } found ? (found, noted.End + 1) : (1, noted.End);
        var unit = UnitGrammar.Named(passage, place) ?? UnitGrammar.Counted(passage, place);
        var factor = scale * (unit?.Factor ?? 1);
        if (Exact.Multiply(amount, factor) is not { } scaled || Scaled(bounds.Lower, factor) is not { } lower
            || Scaled(bounds.Upper, factor) is not { } upper) return noted;
        var quantity = new Quantity(scaled, new ValueRange(lower, upper), unit?.Unit ?? Unit.None)
        {
            Approximation = noted.Quantity.Approximation,
            Level = noted.Quantity.Level,
            SampleSize = noted.Quantity.SampleSize,
        };
        return noted with { Quantity = quantity, Kind = unit?.Kind ?? noted.Kind, End = unit?.End ?? place };
    }

    private static Bound? Scaled(Bound? bound, decimal factor) =>
        bound is { } end && Exact.Multiply(end.Value, factor) is { } value
            ? end with { Value = factor == 1 ? value : Exact.Plain(value) }
            : null;

    private static MentionKind KindOf(Unit unit) => unit.Kind switch
    {
        UnitKind.Share => MentionKind.Percentage,
        UnitKind.Measure => MentionKind.Measure,
        _ => MentionKind.Number,
    };
}

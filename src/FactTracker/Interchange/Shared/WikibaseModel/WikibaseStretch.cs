namespace FactTracker.Interchange;

/// <summary>
/// The time of a statement in Wikibase qualifiers, start time (P580) and end time (P582) or point in time (P585), where FactTracker has one
/// date. A qualifier that is absent is null.
/// </summary>
internal readonly record struct WikibaseStretch(ClaimValue? Start, ClaimValue? End, ClaimValue? Point)
{
    public const string StartProperty = "P580";
    public const string EndProperty = "P582";
    public const string PointProperty = "P585";
    private const string Open = "..";

    /// <summary>
    /// Returns the qualifiers for a date. An unknown end of an interval gets no qualifier; an open end gets one with no value.
    /// </summary>
    public static WikibaseStretch Of(DateStatement when)
    {
        if (when is not DateValue { Date: var date } || date.Kind != EdtfKind.Interval) return new(null, null, when);
        var text = date.ToString();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new(Side(text[..slash]), Side(text[(slash + 1)..]), null);
    }

    /// <summary>Returns the date of the qualifiers, or null when they do not make one date.</summary>
    public DateStatement? ToDate()
    {
        if (Point is not null) return Start is null && End is null ? Point as DateValue : null;
        if (TextOf(Start) is not { } start || TextOf(End) is not { } end || start.Length + end.Length == 0) return null;
        var text = $"{start}/{end}";
        return Edtf.TryParse(text, out var date) && date.ToString() == text ? new DateValue(date) : null;
    }

    private static ClaimValue? Side(string text) => text switch
    {
        "" => null,
        Open => new NoneValue(),
        _ => new DateValue(Edtf.Parse(text)),
    };

    private static string? TextOf(ClaimValue? side) => side switch
    {
        null => "",
        NoneValue => Open,
        DateValue { Date.Kind: not EdtfKind.Interval } value => value.Date.ToString(),
        UnknownValue => "",
        _ => null,
    };
}

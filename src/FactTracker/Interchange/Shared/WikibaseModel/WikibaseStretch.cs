namespace FactTracker.Interchange;

/// <summary>
/// The time of a statement as Wikibase states it in qualifiers, start time (P580) and end time (P582) or point in time (P585), beside the one date
/// we have for it. Null is a qualifier that is not there.
/// </summary>
internal readonly record struct WikibaseStretch(ClaimValue? Start, ClaimValue? End, ClaimValue? Point)
{
    public const string StartProperty = "P580";
    public const string EndProperty = "P582";
    public const string PointProperty = "P585";
    private const string Open = "..";

    /// <summary>The qualifiers that say a date; an end the date leaves unknown is not stated, an open one has no value.</summary>
    public static WikibaseStretch Of(DateStatement when)
    {
        if (when is not DateValue { Date: var date } || date.Kind != EdtfKind.Interval) return new(null, null, when);
        var text = date.ToString();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new(Side(text[..slash]), Side(text[(slash + 1)..]), null);
    }

    /// <summary>The date that the qualifiers say, or null when they say none that can be told as one.</summary>
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

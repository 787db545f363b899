using System.Globalization;

namespace FactTracker.Reading;

/// <summary>A date or period found by one rule, before it becomes an end of an interval or gets a qualifier.</summary>
/// <param name="End">The position after its last token.</param>
internal sealed record DatePiece(int End)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The weekday stated with it.</summary>
    public int? Weekday { get; init; }

    /// <summary>The first end as EDTF, when it is not a plain year, month or day.</summary>
    public string? First { get; init; }

    /// <summary>The last end, when it differs from the first.</summary>
    public string? Last { get; init; }

    /// <summary>Why there is no value, or what was omitted.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether there is a date, but its value is unknown.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether it is relative to the publication date.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether a bare number was interpreted as a year without any word that indicates a year.</summary>
    public bool IsBareYear { get; init; }

    /// <summary>Whether the alternatives are as likely.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The alternative interpretations.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }

    /// <summary>Whether it is a month or a day without a year.</summary>
    public bool LacksYear => First is null && Year is null && !IsUnknown;

    /// <summary>The first end as EDTF.</summary>
    public string Start => First ?? Plain;

    /// <summary>The last end as EDTF.</summary>
    public string Finish => Last ?? Start;

    /// <summary>The whole as EDTF.</summary>
    public string Text => Last is null ? Start : EdtfText.Between(Start, Last);

    private string Plain
    {
        get
        {
            var year = Year is { } known ? EdtfText.Of(known) : "XXXX";
            if (Month is not { } month) return year;
            return Day is { } day
                ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{day:D2}")
                : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}");
        }
    }

    /// <summary>Creates a piece relative to the publication date from its EDTF; a period has both ends.</summary>
    public static DatePiece Relative(int end, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new(end) { First = text, IsRelative = true }
            : new(end) { First = text[..slash], Last = text[(slash + 1)..], IsRelative = true };
    }

    /// <summary>Creates a piece whose value is unknown.</summary>
    public static DatePiece Unknown(int end, string reason) => new(end) { IsUnknown = true, Reason = reason };
}

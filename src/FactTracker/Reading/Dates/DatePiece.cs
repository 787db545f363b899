using System.Globalization;

namespace FactTracker.Reading;

/// <summary>A date or period as one rule found it, before it becomes an end of an interval or is qualified.</summary>
/// <param name="End">The place behind its last token.</param>
internal sealed record DatePiece(int End)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The day of the week that was told beside it.</summary>
    public int? Weekday { get; init; }

    /// <summary>The first end as EDTF where it is no plain year, month or day.</summary>
    public string? First { get; init; }

    /// <summary>The last end, where it differs from the first.</summary>
    public string? Last { get; init; }

    /// <summary>Why there is no value, or what was left out.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether there is a date but nobody can say which.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether it is told from the time of publication.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether a bare number was taken for a year with nothing beside it that says so.</summary>
    public bool IsBareYear { get; init; }

    /// <summary>What else it may be.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }

    /// <summary>Whether it is a month or a day whose year is not said.</summary>
    public bool LacksYear => First is null && Year is null && !IsUnknown;

    /// <summary>The first end as EDTF.</summary>
    public string Start => First ?? Plain;

    /// <summary>The last end as EDTF.</summary>
    public string Finish => Last ?? Start;

    /// <summary>All of it as EDTF.</summary>
    public string Text => EdtfText.Between(Start, Finish);

    private string Plain
    {
        get
        {
            var year = Year is { } known ? EdtfText.Of(known) : "XXXX";
            if (Month is not { } month) return year;
            return Day is { } day ? $"{year}-{TwoDigits(month)}-{TwoDigits(day)}" : $"{year}-{TwoDigits(month)}";
        }
    }

    /// <summary>A piece told from the time of publication, from its EDTF, a period with both its ends.</summary>
    public static DatePiece Relative(int end, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(end) { First = text, IsRelative = true } : new(end) { First = text[..slash], Last = text[(slash + 1)..], IsRelative = true };
    }

    /// <summary>A piece whose value cannot be told.</summary>
    public static DatePiece Unknown(int end, string reason) => new(end) { IsUnknown = true, Reason = reason };

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}

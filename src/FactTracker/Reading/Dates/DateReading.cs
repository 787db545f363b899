namespace FactTracker.Reading;

/// <summary>A date found in a passage.</summary>
/// <param name="Date">The date, or null when its value is unknown; the reason explains why.</param>
/// <param name="End">The position after its last token.</param>
internal sealed record DateReading(Edtf? Date, int End)
{
    /// <summary>Why there is no date, or what was omitted; null when there is nothing to report.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is a single year in digits, which the preceding words mark as a time.</summary>
    public bool IsMarkedYear { get; init; }

    /// <summary>Whether the alternatives are as likely.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The alternative interpretations.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }

    /// <summary>Date when it is a single day or one of several days, otherwise period.</summary>
    public MentionKind Kind =>
        Date is { } date && (date.Precision is EdtfPrecision.Day || date.Kind is EdtfKind.DateTime) ? MentionKind.Date : MentionKind.Period;
}

namespace FactTracker.Reading;

/// <summary>A date found in a passage.</summary>
/// <param name="Date">The date, or null when nobody can say which; the reason tells why.</param>
/// <param name="End">The place behind its last token.</param>
internal sealed record DateReading(Edtf? Date, int End)
{
    /// <summary>Why there is no date, or what was left out; null when there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is one year in digits, which the words before it say is a time.</summary>
    public bool IsToldYear { get; init; }

    /// <summary>What else it may be.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }

    /// <summary>Whether it is one day, or one of several days.</summary>
    public MentionKind Kind => Date is { } date && (date.Precision is EdtfPrecision.Day || date.Kind is EdtfKind.DateTime) ? MentionKind.Date : MentionKind.Period;
}

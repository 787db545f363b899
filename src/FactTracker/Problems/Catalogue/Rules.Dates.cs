namespace FactTracker;

/// <content>Dates and times, alone and against each other.</content>
public static partial class Rules
{
    /// <summary>FT0301: A date is not EDTF.</summary>
    public static Rule BadDate { get; } = new(
        "FT0301",
        Severity.Error,
        "A date is not EDTF.",
        "Dates are EDTF level 2 (ISO 8601-2:2019, profile of the Library of Congress): 2024, 2024-05, 2024-05~, " +
        "2000~/2004~, 2022/.. and so on. The message tells the column within the text and what was expected there.");

    /// <summary>FT0302: An instant is not an RFC 3339 time.</summary>
    public static Rule BadInstant { get; } = new(
        "FT0302",
        Severity.Error,
        "An instant is not an RFC 3339 time.",
        "Created, modified, recorded, checked and a confidence's \"at\" are instants with date, time and zone: " +
        "2025-09-20T09:00:00Z. A leap second and more than nine digits of a second cannot be held.");

    /// <summary>FT0303: A period is not an ISO 8601 one.</summary>
    public static Rule BadPeriod { get; } = new(
        "FT0303",
        Severity.Error,
        "A period is not an ISO 8601 one.",
        "checkEvery is a period such as P1Y, P6M or P2W.");

    /// <summary>FT0304: An interval ends before it starts.</summary>
    public static Rule BackwardInterval { get; } = new(
        "FT0304",
        Severity.Error,
        "An interval ends before it starts.",
        "The first day of the start comes after the last day of the end. Swap the two, or mend a digit.");

    /// <summary>FT0305: An archived copy is older than what it is a copy of.</summary>
    public static Rule ArchivedTooEarly { get; } = new(
        "FT0305",
        Severity.Warning,
        "An archived copy is older than what it is a copy of.",
        "The copy was made before the source was published, so it shows something else, or one of the dates is wrong. " +
        "Dates that overlap, are open, uncertain or approximate are given the benefit of the doubt, here and in the " +
        "rules that follow.");

    /// <summary>FT0306: A source was looked up before it was published.</summary>
    public static Rule AccessedTooEarly { get; } = new(
        "FT0306",
        Severity.Warning,
        "A source was looked up before it was published.",
        "One of the two dates is wrong, or a draft was seen.");

    /// <summary>FT0307: A claim is about a time after its source was published.</summary>
    public static Rule ClaimAfterSource { get; } = new(
        "FT0307",
        Severity.Info,
        "A claim is about a time after its source was published.",
        "A source that supports a claim cannot have seen what came after it, and one that states it cannot hold what was " +
        "said later. The claim may be a prediction, in which case its modality, predicted or possible, should say so.");

    /// <summary>FT0308: A stated weekday is not the day of its date.</summary>
    public static Rule WeekdayDisagrees { get; } = new(
        "FT0308",
        Severity.Warning,
        "A stated weekday is not the day of its date.",
        "The words of a date, or the text of a claim right beside its date, name a day of the week in English, German, " +
        "French, Spanish or Russian, and the date falls on another. One of the two is wrong.");

    /// <summary>FT0309: A claim expires before it was recorded.</summary>
    public static Rule ExpiresTooEarly { get; } = new(
        "FT0309",
        Severity.Warning,
        "A claim expires before it was recorded.",
        "It was out of date from the start; one of the two dates is wrong.");
}

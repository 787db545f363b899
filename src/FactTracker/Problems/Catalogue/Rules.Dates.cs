namespace FactTracker;

/// <content>Dates and times, by themselves and compared with each other.</content>
public static partial class Rules
{
    /// <summary>FT0301: A date is not valid EDTF.</summary>
    public static Rule BadDate { get; } = new(
        "FT0301",
        Severity.Error,
        "A date is not valid EDTF.",
        "Dates are EDTF level 2 (ISO 8601-2:2019, profile of the Library of Congress): 2024, 2024-05, 2024-05~, 2000~/2004~, " +
        "2022/.. and so on. The message gives the position within the text and what was expected there.");

    /// <summary>FT0302: An instant is not a valid RFC 3339 time.</summary>
    public static Rule BadInstant { get; } = new(
        "FT0302",
        Severity.Error,
        "An instant is not a valid RFC 3339 time.",
        "The members created, modified, recorded and checked, and \"at\" of a confidence, are instants with date, time and zone: " +
        "2025-09-20T09:00:00Z. Leap seconds and more than nine digits of a second are not supported.");

    /// <summary>FT0303: A period is not valid ISO 8601.</summary>
    public static Rule BadPeriod { get; } = new(
        "FT0303",
        Severity.Error,
        "A period is not valid ISO 8601.",
        "checkEvery is a period such as P1Y, P6M or P2W.");

    /// <summary>FT0304: An interval ends before it starts.</summary>
    public static Rule BackwardInterval { get; } = new(
        "FT0304",
        Severity.Error,
        "An interval ends before it starts.",
        "The first day of the start comes after the last day of the end. Swap the two, or correct a digit.");

    /// <summary>FT0305: An archived copy is older than its original.</summary>
    public static Rule ArchivedTooEarly { get; } = new(
        "FT0305",
        Severity.Warning,
        "An archived copy is older than its original.",
        "The copy was made before the source was published, so it shows something else, or one of the dates is wrong. Dates " +
        "that overlap, or that are open, uncertain or approximate, get the benefit of the doubt, here and in the rules that " +
        "follow.");

    /// <summary>FT0306: A source was accessed before it was published.</summary>
    public static Rule AccessedTooEarly { get; } = new(
        "FT0306",
        Severity.Warning,
        "A source was accessed before it was published.",
        "One of the two dates is wrong, or a draft was accessed.");

    /// <summary>FT0307: A claim is about a time after its source was published.</summary>
    public static Rule ClaimAfterSource { get; } = new(
        "FT0307",
        Severity.Info,
        "A claim is about a time after its source was published.",
        "A source that supports a claim cannot know what happened after its publication, and a source that states a claim " +
        "cannot contain what was said later. If the claim is a prediction, set its modality to predicted or possible.");

    /// <summary>FT0308: A stated weekday does not match its date.</summary>
    public static Rule WeekdayDisagrees { get; } = new(
        "FT0308",
        Severity.Warning,
        "A stated weekday does not match its date.",
        "The words of a date, or the text of a claim right beside its date, name a day of the week in English, German, French, " +
        "Spanish or Russian, but the date falls on another day. One of the two is wrong.");

    /// <summary>FT0309: A claim expires before it was recorded.</summary>
    public static Rule ExpiresTooEarly { get; } = new(
        "FT0309",
        Severity.Warning,
        "A claim expires before it was recorded.",
        "The claim was out of date from the start, or one of the two dates is wrong.");

    /// <summary>FT0310: A date is a day of the Julian calendar alone.</summary>
    public static Rule JulianDay { get; } = new(
        "FT0310",
        Severity.Warning,
        "A date is a day of the Julian calendar alone.",
        "Dates are in the Gregorian calendar, and \"calendar\" names the one in which the source gave it. 29 February 1700 exists " +
        "only in the Julian calendar, so there is no doubt which day is meant: it is read as 1700-03-11, and the text becomes the " +
        "words of the date.");

    /// <summary>FT0311: A record was changed or checked before it was recorded.</summary>
    public static Rule ChangedBeforeRecorded { get; } = new(
        "FT0311",
        Severity.Warning,
        "A record was changed or checked before it was recorded.",
        "A claim cannot be modified or checked before it was recorded, and a set cannot be modified before it was " +
        "created.");

    /// <summary>FT0312: A date lies in the future.</summary>
    public static Rule FutureDate { get; } = new(
        "FT0312",
        Severity.Warning,
        "A date lies in the future.",
        "What was published, accessed, archived, stated, recorded, modified or checked lies in the past. The rule needs " +
        "the time of the check, and allows a day for other time zones.");

    /// <summary>FT0313: A claim has expired.</summary>
    public static Rule Expired { get; } = new(
        "FT0313",
        Severity.Info,
        "A claim has expired.",
        "The last day of its member expires is over at the time of the check, so it should no longer be relied on. The " +
        "rule needs the time of the check.");

    /// <summary>FT0314: The check of a claim is overdue.</summary>
    public static Rule CheckOverdue { get; } = new(
        "FT0314",
        Severity.Info,
        "The check of a claim is overdue.",
        "The period of checkEvery has passed since the claim was last checked, or else recorded. The rule needs the time " +
        "of the check.");
}

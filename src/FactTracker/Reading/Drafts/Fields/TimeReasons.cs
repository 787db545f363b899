namespace FactTracker.Reading;

/// <summary>The reasons for the time of a draft claim, in words.</summary>
internal static class TimeReasons
{
    /// <summary>Why a claim has a time.</summary>
    public static string Why(TimeVerdict verdict, string time) => verdict switch
    {
        TimeVerdict.Shared => $"\"{time}\" applies to several values of the sentence or leads its clause",
        TimeVerdict.Only => $"\"{time}\" is the only time of the statement",
        TimeVerdict.Carried => $"\"{time}\" is carried from an earlier sentence of the paragraph",
        TimeVerdict.Report => $"\"{time}\" is the period that the text reports on",
        TimeVerdict.Poll => $"\"{time}\" is the period of the poll that the value is taken from",
        _ => $"\"{time}\" stands with the value",
    };

    /// <summary>Why a claim has no time.</summary>
    public static string WhyEmpty(TimeVerdict verdict, string time) => verdict switch
    {
        TimeVerdict.Spoken => $"\"{time}\" is when it was said, not the time it is about",
        TimeVerdict.Compared => $"\"{time}\" is a time of comparison",
        TimeVerdict.Source => $"\"{time}\" is the date of a document",
        TimeVerdict.Now => $"\"{time}\" is not a date",
        TimeVerdict.Unsure => $"\"{time}\" may be when it was said or when it happened",
        TimeVerdict.Elsewhere => $"\"{time}\" stands with other words of the sentence",
        TimeVerdict.Two => $"\"{time}\" is one of several times it can be about",
        TimeVerdict.BeforeChange => "it is the value before a change, whose time is not named",
        TimeVerdict.AtEnd => $"the value was reached at an end of \"{time}\"",
        TimeVerdict.Tense => $"\"{time}\" belongs to a clause in another tense",
        _ => "no time is named",
    };
}

namespace FactTracker.Interchange;

/// <summary>The calendar a Wikibase time is stated in.</summary>
public enum WikibaseCalendar
{
    /// <summary>The proleptic Gregorian calendar, Q1985727.</summary>
    Gregorian = 0,

    /// <summary>The proleptic Julian calendar, Q1985786.</summary>
    Julian = 1,
}
